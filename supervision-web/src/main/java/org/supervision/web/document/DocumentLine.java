package org.supervision.web.document;

import java.util.Locale;
import org.supervision.ejb.document.DocumentRow;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/** One document of a file, in words. */
public class DocumentLine {

  private static final int KILOBYTE = 1024;

  private final DocumentRow row;
  private final Words words;

  DocumentLine(DocumentRow row, Words words) {
    this.row = row;
    this.words = words;
  }

  public String getTitle() {
    return row.title();
  }

  /** Where its bytes are. */
  public String getPath() {
    return "/document/" + row.document().getId() + "/file";
  }

  /** What it is, in a word. */
  public String getKind() {
    return words.get("document.kind." + row.document().getKind().name().toLowerCase(Locale.ROOT));
  }

  /** Of what day. */
  public String getDay() {
    return new When().plain(row.document().getDatedOn());
  }

  /** Who filed it and when. */
  public String getFiled() {
    return words.say("document.list.by", row.filedBy(), row.document().getFiledAt());
  }

  /** Its format and size. */
  public String getSize() {
    return words.say(
        "document.list.size",
        row.document().getFormat().name(),
        Math.max(1, row.document().getLength() / KILOBYTE));
  }
}
