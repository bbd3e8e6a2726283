package org.supervision.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.supervision.domain.document.DocumentKind;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.RuleBroken;
import org.supervision.ejb.document.DocumentList;
import org.supervision.ejb.document.DocumentReadingService;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.Errors;
import org.supervision.web.shell.NotADate;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** The documents of a file, and the form that files another. */
@Named
@RequestScoped
public class DocumentsFilePage {

  @Inject private DocumentReadingService documents;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Errors errors;
  @Inject private HttpServletRequest request;

  private final String key = Ids.next();
  private DocumentList list;

  /** Reads them before anything is shown, and says what was wrong with one that was sent. */
  public void open() {
    list = documents.of(place.getId());
    RuleBroken refused = DocumentForms.refused(request);
    if (refused != null) {
      String field = refused instanceof NotADate ? "dated" : words.get(refused.key() + ".field");
      errors.say(field, words.say(refused.key(), refused.details().toArray()));
    }
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

  /** The day that a document bears, as it was typed before it was refused. */
  public DateParts getDated() {
    return DocumentForms.dated(request);
  }

  /** What it was called before it was refused, or null. */
  public String getTitle() {
    return request.getParameter("title");
  }

  /** What it was said to be before it was refused, or null. */
  public String getKind() {
    return request.getParameter("kind");
  }

  /** The key of the form, so that a form that is sent twice files one document. */
  public String getKey() {
    return key;
  }
}
