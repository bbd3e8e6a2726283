package org.supervision.web.breach;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.supervision.ejb.access.BreachService;
import org.supervision.web.shell.FileAnswer;

/** Gives out the table of what an account did between two times. */
@WebServlet("/breach/table")
public class BreachTable extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient BreachService breaches;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    FileAnswer.to(request, response, () -> answer(request, response));
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    BreachTimes times =
        BreachTimes.of(
            request.getParameter("who"),
            request.getParameter("from"),
            request.getParameter("until"));
    byte[] csv =
        breaches.table(times.who(), times.from(), times.until()).getBytes(StandardCharsets.UTF_8);
    FileAnswer.send(response, "text/csv;charset=UTF-8", "what-an-account-did.csv", csv);
  }
}
