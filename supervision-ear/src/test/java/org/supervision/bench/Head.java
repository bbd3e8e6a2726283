package org.supervision.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.supervision.stage.Visitor;

/**
 * Whoever manages everybody, signed in, and beside them the database asked by hand for how many of
 * each team were supervised in a month: about as little as the dashboard could ask.
 */
final class Head implements Asking, AutoCloseable {

  private static final int OK = 200;
  private static final String BY_HAND =
      "SELECT t.id, COUNT(*), SUM(h.last_held >= ?), SUM(h.last_held IS NULL)"
          + " FROM supervision.person p JOIN supervision.post o ON o.person_id = p.id"
          + " JOIN supervision.team t ON t.id = o.team_id"
          + " LEFT JOIN (SELECT supervisee_id, MAX(on_day) last_held"
          + " FROM supervision.supervision_session WHERE state = 'HELD' AND on_day <= ?"
          + " GROUP BY supervisee_id) h ON h.supervisee_id = p.id"
          + " WHERE p.organisation_id = ? AND o.until_on IS NULL GROUP BY t.id";

  private final Visitor visitor;
  private final Connection connection;
  private final YearMonth month;

  Head(String url, Connection connection, LocalDate today) throws Exception {
    this.connection = connection;
    this.month = YearMonth.from(today).minusMonths(1);
    visitor = Visitor.of(url, Council.HEAD);
  }

  @Override
  public void work(Work work) throws Exception {
    switch (work) {
      case DASHBOARD -> open("/frequency");
      case EXPORT -> open("/frequency/table");
      default -> byHand();
    }
  }

  private void open(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = visitor.get(path);
    if (answer.statusCode() != OK) {
      throw new IllegalStateException(path + " answered " + answer.statusCode());
    }
  }

  private void byHand() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(BY_HAND)) {
      statement.setDate(1, Date.valueOf(month.atDay(1)));
      statement.setDate(2, Date.valueOf(month.atEndOfMonth()));
      statement.setString(3, Council.ORGANISATION);
      int teams = 0;
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          teams++;
        }
      }
      if (teams != Council.TEAMS) {
        throw new IllegalStateException("By hand there are " + teams + " teams");
      }
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
