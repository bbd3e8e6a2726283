package org.supervision.web.retention;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.retention.HeldFilesService;
import org.supervision.web.shell.FileAnswer;

/** Gives out the table of the files that a hold covers. */
@WebServlet("/holds/table")
public class HeldFiles extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient HeldFilesService held;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    FileAnswer.to(request, response, () -> answer(request, response));
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String hold = request.getParameter("hold");
    if (!Ids.isId(hold)) {
      throw new NotVisible();
    }
    byte[] csv = held.table(hold).getBytes(StandardCharsets.UTF_8);
    FileAnswer.send(response, "text/csv;charset=UTF-8", "files-on-hold.csv", csv);
  }
}
