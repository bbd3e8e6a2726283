package org.supervision.web.retention;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.regex.Pattern;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.retention.DisposalLogService;
import org.supervision.web.shell.FileAnswer;

/** Gives out the table of what was destroyed in a year. */
@WebServlet("/disposals/log")
public class DisposalLog extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Pattern YEAR = Pattern.compile("20\\d\\d");

  @Inject private transient DisposalLogService log;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    FileAnswer.to(request, response, () -> answer(request, response));
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String year = request.getParameter("year");
    if (year == null || !YEAR.matcher(year).matches()) {
      throw new NotVisible();
    }
    byte[] csv = log.table(Year.parse(year)).getBytes(StandardCharsets.UTF_8);
    FileAnswer.send(response, "text/csv;charset=UTF-8", "disposal-log-" + year + ".csv", csv);
  }
}
