package org.supervision.ejb.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.supervision.ejb.access.BreachView.Affected;
import org.supervision.ejb.access.BreachView.Done;

/** What one account did between two times, as the access log has it. */
final class AccountRows {

  private static final String WITHIN =
      " FROM access_log WHERE person_id = ? AND organisation_id = ? AND at >= ? AND at < ?"
          + " AND (supervisee_id IS NULL OR supervisee_id <> ?)";
  private static final String AFFECTED =
      "SELECT supervisee_id, COUNT(*), MIN(at), MAX(at)"
          + WITHIN
          + " AND supervisee_id <> person_id AND outcome = 'ALLOWED'"
          + " GROUP BY supervisee_id ORDER BY MIN(at), supervisee_id LIMIT ? OFFSET ?";
  private static final String DONE =
      "SELECT at, supervisee_id, subject_kind, verb, capacity, outcome, purpose, address, found"
          + WITHIN
          + " ORDER BY at, chain_id, seq LIMIT ? OFFSET ?";

  private final Connection connection;
  private final Account account;

  /**
   * Which account and which time.
   *
   * @param organisationId what it did elsewhere is left out (ACCESS 25)
   * @param readerId who looks into it; what it did in their own file is left out (ACCESS 9, 24)
   */
  record Account(
      String personId, String organisationId, Instant from, Instant until, String readerId) {}

  AccountRows(Connection connection, Account account) {
    this.connection = connection;
    this.account = account;
  }

  /** Whose files it was let in to, the first first. */
  List<Affected> affected(int offset, int limit) throws SQLException {
    return read(
        AFFECTED,
        offset,
        limit,
        row -> new Affected(row.getString(1), null, null, row.getInt(2), at(row, 3), at(row, 4)));
  }

  /** What it did, and tried, in order. */
  List<Done> done(int offset, int limit) throws SQLException {
    return read(
        DONE,
        offset,
        limit,
        row ->
            new Done(
                at(row, 1),
                row.getString(2),
                null,
                null,
                row.getString(3),
                row.getString(4),
                row.getString(5),
                LogEntry.ALLOWED.equals(row.getString(6)),
                row.getString(7),
                row.getString(8),
                row.getObject(9, Integer.class)));
  }

  private <T> List<T> read(String query, int offset, int limit, Row<T> reading)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(query)) {
      select.setString(1, account.personId());
      select.setString(2, account.organisationId());
      select.setObject(3, LocalDateTime.ofInstant(account.from(), ZoneOffset.UTC));
      select.setObject(4, LocalDateTime.ofInstant(account.until(), ZoneOffset.UTC));
      select.setString(5, account.readerId());
      select.setInt(6, limit);
      select.setInt(7, offset);
      try (ResultSet rows = select.executeQuery()) {
        List<T> found = new ArrayList<>();
        while (rows.next()) {
          found.add(reading.of(rows));
        }
        return found;
      }
    }
  }

  private static Instant at(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
  }

  /** Reads one row. */
  private interface Row<T> {

    T of(ResultSet row) throws SQLException;
  }
}
