package org.supervision.web.grant;

import java.util.Locale;
import org.supervision.ejb.grant.GrantView.NamedReading;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/** Something that was read under a grant, in words. */
public class ReadingLine {

  private final NamedReading one;
  private final Words words;
  private final When when = new When();

  ReadingLine(NamedReading one, Words words) {
    this.one = one;
    this.words = words;
  }

  /** When. */
  public String getTime() {
    return when.stamp(one.reading().at());
  }

  /** Whose file. */
  public String getName() {
    return one.name();
  }

  /** What was done to what. */
  public String getWhat() {
    String verb = one.reading().verb().name().toLowerCase(Locale.ROOT);
    return words.say(
        "access.looked.what",
        words.get("access.did." + verb),
        words.get("access.subject." + one.reading().subjectKind()));
  }
}
