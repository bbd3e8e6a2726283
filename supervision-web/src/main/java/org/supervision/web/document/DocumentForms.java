package org.supervision.web.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.supervision.domain.document.DocumentKind;
import org.supervision.domain.document.DocumentNotChosen;
import org.supervision.domain.document.DocumentTooLong;
import org.supervision.domain.shared.RuleBroken;
import org.supervision.ejb.document.DocumentService;
import org.supervision.ejb.document.DocumentToFile;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.Notices;

/** Reads the form that files a document, and says what came of it. */
@Dependent
class DocumentForms {

  private static final String REFUSED = DocumentForms.class.getName();

  @Inject private Notices notices;
  @Inject private Clock clock;

  /** What was filled in; the file is looked at by whoever keeps it. */
  DocumentToFile read(HttpServletRequest request) throws IOException, ServletException {
    boolean isForm = String.valueOf(request.getContentType()).startsWith("multipart/");
    Part part = isForm ? request.getPart("document") : null;
    if (part == null || part.getSize() == 0) {
      throw new DocumentNotChosen();
    }
    if (part.getSize() > DocumentService.LONGEST) {
      throw new DocumentTooLong();
    }
    try (InputStream in = part.getInputStream()) {
      return new DocumentToFile(
          kind(request.getParameter("kind")),
          request.getParameter("title"),
          day(request),
          part.getSubmittedFileName(),
          in.readAllBytes());
    } finally {
      part.delete();
    }
  }

  private static DocumentKind kind(String chosen) {
    return Arrays.stream(DocumentKind.values())
        .filter(kind -> kind.name().equals(chosen))
        .findFirst()
        .orElse(null);
  }

  private LocalDate day(HttpServletRequest request) {
    return dated(request).readPast(LocalDate.now(clock));
  }

  /** The day of the document, as it was typed. */
  static DateParts dated(HttpServletRequest request) {
    DateParts day = new DateParts();
    day.setDay(request.getParameter("dated"));
    day.setMonth(request.getParameter("dated-month"));
    day.setYear(request.getParameter("dated-year"));
    return day;
  }

  void say(String key) {
    notices.good(key);
  }

  /** Leaves why it was refused to the page that shows the form again. */
  static void refuse(RuleBroken refused, HttpServletRequest request) {
    request.setAttribute(REFUSED, refused);
  }

  /** Why it was refused just now; null where it is filled in for the first time. */
  static RuleBroken refused(HttpServletRequest request) {
    return (RuleBroken) request.getAttribute(REFUSED);
  }
}
