package org.supervision.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import org.supervision.stage.Forms;
import org.supervision.stage.Stage;
import org.supervision.stage.Things;
import org.supervision.stage.Visitor;

/**
 * A draft of a record that somebody was asked to type, a draft of an agreement, and a purpose that
 * a manager stated: what pages of the main job are shown of, and the example council has not.
 */
final class Unfinished {

  private static final String RECORD =
      "UPDATE supervision.supervision_record SET state = ?, recorder_id ="
          + " (SELECT id FROM supervision.person WHERE login = ?) WHERE id = ?";
  private static final String AGREEMENT =
      "UPDATE supervision.supervision_agreement SET state = ? WHERE id = ?";

  private final Connection connection;
  private final Things things;
  private final Visitor ruth;
  private final String purpose;

  Unfinished(Stage stage, Connection connection) throws Exception {
    this.connection = connection;
    this.things = new Things(connection);
    this.ruth = Visitor.of(stage.url(), "ruth");
    this.purpose = things.in("/access/{dev.file}/purpose");
    run(RECORD, "DRAFT", "bea", things.id("marta.draft"));
    run(AGREEMENT, "DRAFT", things.id("gus.agreement"));
    Map<String, String> stated = Map.of("purpose", "managers-discussion", "reason", "To know");
    Forms.submit(ruth, purpose, "stated", "open", stated);
  }

  void end() throws Exception {
    Forms.submit(ruth, purpose, "finish", "close", Map.of());
    run(RECORD, "SIGNED", "", things.id("marta.draft"));
    run(AGREEMENT, "SIGNED", things.id("gus.agreement"));
  }

  private void run(String statement, String... values) throws SQLException {
    try (PreparedStatement change = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        change.setString(i + 1, values[i]);
      }
      change.executeUpdate();
    }
  }
}
