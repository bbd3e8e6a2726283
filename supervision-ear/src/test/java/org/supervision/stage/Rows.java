package org.supervision.stage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Looks into the tables as their administrator would: identifiers and counts, never content. */
public final class Rows {

  private static final String RELATIONSHIP =
      "select r.id from supervision.supervisory_relationship r"
          + " join supervision.person e on e.id = r.supervisee_id"
          + " join supervision.person s on s.id = r.supervisor_id"
          + " where s.login = ? and e.login = ? and r.until_at is null";

  private final Stage stage;

  /** Of one stage. */
  public Rows(Stage stage) {
    this.stage = stage;
  }

  /** The current relationship of two logins. */
  public String relationship(String supervisor, String supervisee) throws SQLException {
    return first(RELATIONSHIP, supervisor, supervisee);
  }

  /** What a query counts. */
  public long count(String query, String... parameters) throws SQLException {
    return Long.parseLong(first(query.replace(" from ", " from supervision."), parameters));
  }

  /** Changes rows behind the product's back; how many. */
  public int change(String update, String... parameters) throws SQLException {
    return asked(update, PreparedStatement::executeUpdate, parameters);
  }

  /** The first column of the first row. */
  public String first(String query, String... parameters) throws SQLException {
    return asked(query, Rows::first, parameters);
  }

  private static String first(PreparedStatement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }

  private <T> T asked(String sql, Carried<T> carried, String... parameters) throws SQLException {
    return stage
        .mySql()
        .administer(
            connection -> {
              try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                  statement.setString(i + 1, parameters[i]);
                }
                return carried.out(statement);
              }
            });
  }

  /** A statement, carried out. */
  private interface Carried<T> {

    /** What it comes to. */
    T out(PreparedStatement statement) throws SQLException;
  }
}
