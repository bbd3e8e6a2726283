package org.supervision.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.supervision.domain.document.DocumentKind;
import org.supervision.domain.shared.Ids;
import org.supervision.ejb.document.DocumentList;
import org.supervision.ejb.document.DocumentReadingService;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** The documents of a file, and the form that files another. */
@Named
@RequestScoped
public class DocumentsFilePage {

  @Inject private DocumentReadingService documents;
  @Inject private Place place;
  @Inject private Words words;

  private final String key = Ids.next();
  private final DateParts dated = new DateParts();
  private DocumentList list;

  /** Reads them before anything is shown. */
  public void open() {
    list = documents.of(place.getId());
  }

  /** What is known of them. */
  public DocumentList getList() {
    return list;
  }

  /** Each in words. */
  public List<DocumentLine> getLines() {
    return list.rows().stream().map(row -> new DocumentLine(row, words)).toList();
  }

  /** What a document can be. */
  public List<Choice> getKinds() {
    return Arrays.stream(DocumentKind.values())
        .map(kind -> new Choice(kind.name(), words.get(word(kind))))
        .toList();
  }

  private static String word(DocumentKind kind) {
    return "document.kind." + kind.name().toLowerCase(Locale.ROOT);
  }

  /** The day that a document bears, still to be filled in. */
  public DateParts getDated() {
    return dated;
  }

  /** The key of the form, so that a form that is sent twice files one document. */
  public String getKey() {
    return key;
  }
}
