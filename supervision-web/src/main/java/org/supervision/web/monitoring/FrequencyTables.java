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
import org.supervision.ejb.monitoring.FrequencyFilter;
import org.supervision.ejb.monitoring.FrequencyService;
import org.supervision.ejb.monitoring.FrequencyTable;
import org.supervision.web.shell.FileAnswer;

/**
 * Answers with the people of a month as a table, or with the teams of each month of the trend: CSV,
 * or a spreadsheet where that is asked for.
 */
@WebServlet({"/frequency/table", "/frequency/trend/table"})
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
    FrequencyFilter filter =
        new FrequencyFilter(
            request.getParameter("service"),
            request.getParameter("team"),
            request.getParameter("stage"));
    YearMonth present = YearMonth.now(clock);
    if (request.getServletPath().startsWith("/frequency/trend")) {
      FrequencyTable months = service.trendTable(TrendFrequencyPage.MONTHS, filter);
      send(months, "supervision-frequency-until-" + present, request, response);
    } else {
      YearMonth month = Months.read(request.getParameter("month"), present);
      send(service.table(month, filter), "supervision-frequency-" + month, request, response);
    }
  }

  private static void send(
      FrequencyTable table, String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if ("xlsx".equals(request.getParameter("form"))) {
      table.xlsx(FileAnswer.attach(response, SPREADSHEET, name + ".xlsx"));
    } else {
      byte[] csv = table.csv().getBytes(StandardCharsets.UTF_8);
      FileAnswer.send(response, "text/csv;charset=UTF-8", name + ".csv", csv);
    }
  }
}
