package org.supervision.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.stage.Alone;
import org.supervision.stage.OnStage;
import org.supervision.stage.Stage;
import org.supervision.stage.Things;
import org.supervision.stage.Visitor;

/** Nothing is read without a row of the access log, and a row that is changed by hand is named. */
@OnStage
@Alone
@Tag("payara")
class LogNeededIT {

  @Test
  void withoutALogRowThereIsNoReading(Stage stage) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator();
        Statement statement = connection.createStatement()) {
      String record = new Things(connection).id("priya.signed");
      Visitor tom = Visitor.of(stage.url(), "tom");
      String shown = tom.get("/record/" + record).body();
      onLog(statement, "REVOKE INSERT", "FROM");
      try {
        HttpResponse<String> response = tom.get("/record/" + record);
        assertThat(response.statusCode()).isGreaterThanOrEqualTo(500);
        assertThat(response.body()).isNotEqualTo(shown).doesNotContain("wellbeing", "TOIL");
      } finally {
        onLog(statement, "GRANT INSERT", "TO");
      }
      assertThat(tom.get("/record/" + record).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void withoutALogRowThereIsNoListEither(Stage stage) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator();
        Statement statement = connection.createStatement()) {
      Visitor tom = Visitor.of(stage.url(), "tom");
      onLog(statement, "REVOKE INSERT", "FROM");
      try {
        for (String list : new String[] {"/", "/team"}) {
          HttpResponse<String> response = tom.get(list);
          assertThat(response.statusCode()).as(list).isGreaterThanOrEqualTo(500);
          assertThat(response.body()).as(list).doesNotContain("Priya");
        }
      } finally {
        onLog(statement, "GRANT INSERT", "TO");
      }
      assertThat(tom.get("/team").body()).contains("Priya");
    }
  }

  @Test
  void aRowChangedByHandIsNamedByTheVerifier(Stage stage) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator()) {
      String file = new Things(connection).id("priya.file");
      Visitor.of(stage.url(), "priya").get("/file/" + file);
      assertThat(Verifying.found(stage)).isEmpty();

      changeFirst(connection, file, "address", "10.0.0.1");
      assertThat(Verifying.found(stage))
          .containsExactly("Row 1 of chain " + file + " was changed.");
      changeFirst(connection, file, "address", "");
      assertThat(Verifying.found(stage)).isEmpty();
    }
  }

  private static void changeFirst(Connection connection, String chain, String column, String value)
      throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE supervision.access_log SET "
                + column
                + " = ? WHERE chain_id = ? AND seq = 1")) {
      update.setString(1, value);
      update.setString(2, chain);
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  private static void onLog(Statement statement, String change, String preposition)
      throws SQLException {
    for (String host : new String[] {"127.0.0.1", "localhost"}) {
      statement.execute(
          change + " ON supervision.access_log " + preposition + " 'supervision'@'" + host + "'");
    }
  }
}
