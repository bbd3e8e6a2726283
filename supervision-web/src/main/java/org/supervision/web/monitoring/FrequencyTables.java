package org.supervision.web.monitoring;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.monitoring.FrequencyService;
import org.supervision.ejb.monitoring.FrequencyTable;

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
      throws IOException {
    try {
      YearMonth month = Months.read(request.getParameter("month"), YearMonth.now(clock));
      FrequencyTable table = service.table(month, request.getParameter("team"));
      String name = "supervision-frequency-" + month;
      if ("xlsx".equals(request.getParameter("form"))) {
        open(response, SPREADSHEET, name + ".xlsx");
        table.xlsx(response.getOutputStream());
      } else {
        open(response, "text/csv;charset=UTF-8", name + ".csv");
        response.getOutputStream().write(table.csv().getBytes(StandardCharsets.UTF_8));
      }
    } catch (NotVisible | EJBAccessException hidden) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void open(HttpServletResponse response, String type, String fileName) {
    response.setContentType(type);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
  }
}
