package org.supervision.web.retention;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.retention.CertificateService;
import org.supervision.web.shell.FileAnswer;

/** Gives out the certificate of a file that was destroyed. */
@WebServlet("/disposals/certificate")
public class Certificates extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient CertificateService certificates;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    FileAnswer.to(request, response, () -> answer(request, response));
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String file = request.getParameter("file");
    if (!Ids.isId(file)) {
      throw new NotVisible();
    }
    byte[] pdf = certificates.document(file);
    FileAnswer.send(response, "application/pdf", "certificate-of-disposal.pdf", pdf);
  }
}
