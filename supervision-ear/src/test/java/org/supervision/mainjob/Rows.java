package org.supervision.mainjob;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.supervision.stage.Stage;

/** Looks into the tables as their administrator would: identifiers and counts, never content. */
final class Rows {

  private static final String RELATIONSHIP =
      "select r.id from supervision.supervisory_relationship r"
          + " join supervision.person e on e.id = r.supervisee_id"
          + " join supervision.person s on s.id = r.supervisor_id"
          + " where s.login = ? and e.login = ? and r.until_at is null";

  private final Stage stage;

  Rows(Stage stage) {
    this.stage = stage;
  }

  String relationship(String supervisor, String supervisee) throws SQLException {
    return first(RELATIONSHIP, supervisor, supervisee);
  }

  long count(String query, String id) throws SQLException {
    return Long.parseLong(first(query.replace(" from ", " from supervision."), id));
  }

  private String first(String query, String... parameters) throws SQLException {
    try (Connection connection = stage.mySql().asAdministrator();
        PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setString(i + 1, parameters[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }
}
