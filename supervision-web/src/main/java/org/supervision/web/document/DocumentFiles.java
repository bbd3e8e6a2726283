package org.supervision.web.document;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.NotVisible;
import org.supervision.domain.shared.RuleBroken;
import org.supervision.ejb.document.DocumentReadingService;
import org.supervision.ejb.document.DocumentService;
import org.supervision.ejb.document.DocumentToFile;
import org.supervision.ejb.document.OpenedDocument;
import org.supervision.ejb.sending.SentForms;
import org.supervision.web.shell.Addresses;
import org.supervision.web.shell.FileAnswer;
import org.supervision.web.shell.PageToken;

/**
 * Takes documents and gives them out. What is uploaded stays in memory until it is sealed: none of
 * it touches the server's disk. What is given out is always to be saved, never shown as a page.
 */
@WebServlet("/document/*")
@MultipartConfig(
    maxFileSize = DocumentFiles.LONGEST,
    maxRequestSize = DocumentFiles.LONGEST,
    fileSizeThreshold = DocumentFiles.LONGEST)
public class DocumentFiles extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** As long as a request may be here; a document with a little less is refused in words. */
  static final int LONGEST = 4 * 1024 * 1024;

  private static final Pattern BYTES =
      Pattern.compile("/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/file");

  @Inject private transient DocumentService documents;
  @Inject private transient DocumentReadingService reading;
  @Inject private transient SentForms sent;
  @Inject private transient PageToken token;
  @Inject private transient DocumentForms forms;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Matcher bytes = BYTES.matcher(String.valueOf(request.getPathInfo()));
    if (bytes.matches()) {
      FileAnswer.to(request, response, () -> send(response, reading.open(bytes.group(1))));
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    FileAnswer.to(request, response, () -> take(request, response));
  }

  private void take(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String fileId = request.getParameter("of");
    if (!"/upload".equals(request.getPathInfo()) || !Ids.isId(fileId)) {
      throw new NotVisible();
    }
    documents.admit(fileId);
    if (!token.isOurs(request.getParameter("token"))) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    try {
      keep(fileId, request);
      response.sendRedirect(request.getContextPath() + "/file/" + fileId + "/documents");
    } catch (NotVisible hidden) {
      throw hidden;
    } catch (RuleBroken refused) {
      DocumentForms.refuse(refused, request);
      Addresses.show("file/documents", fileId, request, response);
    }
  }

  /** Files it; a form that is sent twice is done once. */
  private void keep(String fileId, HttpServletRequest request)
      throws IOException, ServletException {
    DocumentToFile wanted = forms.read(request);
    String key = request.getParameter("key");
    sent.once(Ids.isId(key) ? key : Ids.next(), () -> documents.file(fileId, wanted));
    forms.say("document.list.filed");
  }

  private static void send(HttpServletResponse response, OpenedDocument document)
      throws IOException {
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; object-src 'none'; frame-ancestors 'none'; sandbox");
    FileAnswer.send(response, document.format().type(), document.fileName(), document.bytes());
  }
}
