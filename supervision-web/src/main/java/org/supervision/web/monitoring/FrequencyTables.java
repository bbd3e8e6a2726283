package org.supervision.web.monitoring;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import org.supervision.ejb.monitoring.FrequencyService;
import org.supervision.ejb.monitoring.FrequencyTable;
import org.supervision.web.shell.FileAnswer;

/** Answers with the people of a month as a table: CSV, or a spreadsheet where that is asked for. */
@WebServlet("/frequency/table")
public class FrequencyTables extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String SPREADSHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private transient FrequencyService service;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    FileAnswer.to(request, response, () -> answer(request, response));
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    YearMonth month = Months.read(request.getParameter("month"), YearMonth.now(clock));
    FrequencyTable table =
        service.table(month, request.getParameter("service"), request.getParameter("team"));
    String name = "supervision-frequency-" + month;
    if ("xlsx".equals(request.getParameter("form"))) {
      table.xlsx(FileAnswer.attach(response, SPREADSHEET, name + ".xlsx"));
    } else {
      byte[] csv = table.csv().getBytes(StandardCharsets.UTF_8);
      FileAnswer.send(response, "text/csv;charset=UTF-8", name + ".csv", csv);
    }
  }
}
