package org.supervision.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.stage.Alone;
import org.supervision.stage.Forms;
import org.supervision.stage.OnStage;
import org.supervision.stage.Stage;
import org.supervision.stage.Things;
import org.supervision.stage.Visitor;

/** Nothing is read without a row of the access log, and a row that is changed by hand is named. */
@OnStage
@Alone
@Tag("payara")
class LogNeededIT {

  private static final List<String> KINDS =
      List.of(
          "/record/{priya.signed}/pdf",
          "/record/{priya.signed}/print",
          "/agreement/{priya.agreement}",
          "/agreement/{priya.agreement}/pdf",
          "/file/{priya.file}",
          "/file/{priya.file}/zip",
          "/session/{priya.session}");

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
  void noKindOfContentIsGivenOutWithoutIt(Stage stage) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator();
        Statement statement = connection.createStatement()) {
      Things things = new Things(connection);
      Visitor priya = Visitor.of(stage.url(), "priya");
      onLog(statement, "REVOKE INSERT", "FROM");
      try {
        for (String kind : KINDS) {
          HttpResponse<String> response = priya.get(things.in(kind));
          assertThat(response.statusCode()).as(kind).isGreaterThanOrEqualTo(500);
          assertThat(response.body()).as(kind).doesNotContain("%PDF", "PK\u0003", "Aldous");
        }
      } finally {
        onLog(statement, "GRANT INSERT", "TO");
      }
      for (String kind : KINDS) {
        assertThat(priya.get(things.in(kind)).statusCode()).as(kind).isEqualTo(200);
      }
    }
  }

  @Test
  void whatCannotBeLoggedIsNotDone(Stage stage) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator();
        Statement statement = connection.createStatement()) {
      Things things = new Things(connection);
      Visitor ruth = Visitor.of(stage.url(), "ruth");
      String record = things.in("/record/{priya.signed}");
      String purpose = things.in("/access/{priya.file}/purpose");
      assertThat(ruth.get(record).statusCode()).as("she has no window").isEqualTo(302);
      Map<String, String> form = Forms.hidden(ruth.get(purpose).body(), "stated");
      form.putAll(
          Map.of("purpose", "managers-discussion", "reason", "Nobody writes it down", "open", "y"));
      onLog(statement, "REVOKE INSERT", "FROM");
      try {
        assertThat(ruth.post(purpose, form).statusCode()).isGreaterThanOrEqualTo(500);
      } finally {
        onLog(statement, "GRANT INSERT", "TO");
      }
      assertThat(ruth.get(record).headers().firstValue("Location"))
          .as("no window was opened")
          .hasValueSatisfying(to -> assertThat(to).endsWith("/purpose"));
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
