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
 * Whoever manages everybody, signed in, and beside them the database asked by hand for what the
 * dashboard counts of each team, in one statement.
 */
final class Head implements Asking, AutoCloseable {

  private static final int OK = 200;
  private static final String LAST_HELD =
      "SELECT supervisee_id, MAX(on_day) last_held FROM supervision.supervision_session"
          + " WHERE state = 'HELD' AND on_day <= ? GROUP BY supervisee_id";
  private static final String OF_MONTH =
      "SELECT s.supervisee_id, SUM(s.state = 'HELD') held, SUM(s.state <> 'HELD') off,"
          + " SUM(s.cancelled_by_id = s.supervisee_id) by_them, SUM(s.state = 'HELD' AND"
          + " (x.first_shared_at IS NULL OR DATE(x.first_shared_at) > x.write_by)) late,"
          + " SUM(x.state IN ('SHARED', 'AGREED', 'HALF_SIGNED')) unfinished,"
          + " SUM(s.minutes >= 90 AND s.interrupted = 0) kept, SUM(s.interrupted IS NULL) unknown"
          + " FROM supervision.supervision_session s LEFT JOIN supervision.supervision_record x"
          + " ON x.session_id = s.id AND x.amends_id IS NULL WHERE s.organisation_id = ?"
          + " AND s.state <> 'PLANNED' AND s.on_day BETWEEN ? AND ? GROUP BY s.supervisee_id";

  /** All that the page counts, but for when each is due, which no statement can say. */
  private static final String BY_HAND =
      "SELECT t.id, COUNT(*), SUM(h.last_held >= ?), SUM(h.last_held IS NULL), SUM(m.held),"
          + " SUM(m.off), SUM(m.by_them), SUM(m.late), SUM(m.unfinished), SUM(m.kept),"
          + " SUM(m.unknown), SUM(a.review_on < ?), COUNT(a.review_on),"
          + " COUNT(DISTINCT r.supervisor_id), SUM(p.observation_due < ?)"
          + " FROM supervision.person p JOIN supervision.post o ON o.person_id = p.id"
          + " JOIN supervision.team t ON t.id = o.team_id"
          + " LEFT JOIN supervision.supervisory_relationship r ON r.supervisee_id = p.id"
          + " AND r.kind = 'LINE_MANAGEMENT' AND r.until_at IS NULL"
          + " LEFT JOIN supervision.supervision_agreement a ON a.relationship_id = r.id"
          + " AND a.state = 'SIGNED' LEFT JOIN ("
          + LAST_HELD
          + ") h ON h.supervisee_id = p.id LEFT JOIN ("
          + OF_MONTH
          + ") m ON m.supervisee_id = p.id"
          + " WHERE p.organisation_id = ? AND o.until_on IS NULL GROUP BY t.id";

  private final Visitor visitor;
  private final Connection connection;
  private final YearMonth month;
  private final LocalDate today;

  Head(String url, Connection connection, LocalDate today) throws Exception {
    this.connection = connection;
    this.month = YearMonth.from(today).minusMonths(1);
    this.today = today;
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
      Date first = Date.valueOf(month.atDay(1));
      Date today = Date.valueOf(this.today);
      statement.setDate(1, first);
      statement.setDate(2, today);
      statement.setDate(3, today);
      statement.setDate(4, Date.valueOf(month.atEndOfMonth()));
      statement.setString(5, Council.ORGANISATION);
      statement.setDate(6, first);
      statement.setDate(7, today);
      statement.setString(8, Council.ORGANISATION);
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
