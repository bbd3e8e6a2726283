package org.supervision.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.supervision.stage.Account;
import org.supervision.stage.Beside;
import org.supervision.stage.Forms;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Things;
import org.supervision.stage.Visitor;
import org.supervision.verification.Verifying;

/** The access log as the database has it: durable, append-only, and all that it has to say. */
@OnStage
@Order(1)
@ResourceLock(Beside.SEALED)
@Tag("payara")
class AccessLogIT {

  private static final String LASTS =
      "select timestampdiff(minute, opened_at, closes_at) from supervision.access_window"
          + " where file_id = ? order by opened_at desc limit 1";
  private static final String TYPED = "some-words-of-mine";
  private static final String SAYING =
      "select count(*) from access_log where concat_ws(' ', chain_id, person_id, supervisee_id,"
          + " organisation_id, subject_kind, subject_id, verb, capacity, outcome, purpose,"
          + " window_id, address, found, digest) like ?";
  private static final String REASON = "Sample of four records drawn on the second";

  @Test
  void aReadingIsInTheLogWhenThePageIsShownAndARefusalToo(Stage stage) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator()) {
      String record = new Things(connection).id("priya.signed");
      int read = rows(connection, "tom", record, "ALLOWED");

      assertThat(Visitor.of(stage.url(), "tom").get("/record/" + record).statusCode())
          .isEqualTo(200);
      assertThat(rows(connection, "tom", record, "ALLOWED")).isGreaterThan(read);

      Refusals.of(stage, "mo").about(record, mo -> mo.get("/record/" + record));
      assertThat(rows(connection, "mo", record, "ALLOWED")).isZero();
    }
  }

  @Test
  void whoeverIsRefusedByTheirRoleAloneIsInItWithWhatTheyAskedFor(Stage stage) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator()) {
      String record = new Things(connection).id("priya.signed");
      for (String login : List.of("pax", "ivy")) {
        Refusals refusals = Refusals.of(stage, login);
        for (String page : List.of("", "/pdf", "/sign")) {
          refusals.about(record, who -> who.get("/record/" + record + page));
        }
      }
    }
  }

  /** What HR knows of them is theirs to see who tried (24), though it is no part of the file. */
  @Test
  void whoTriesWhatHrKnowsOfSomebodyIsInThatFilesOwnLog(Stage stage) throws Exception {
    Refusals refusals = Refusals.of(stage, "mo");
    try (Connection connection = stage.mySql().asAdministrator()) {
      Things things = new Things(connection);
      String file = things.id("iro.file");
      for (String address :
          List.of(
              "/person/{iro.person}",
              "/person/{iro.person}/record",
              "/request/{iro.request}",
              "/request/{iro.request}/clock",
              "/request/{iro.request}/close",
              "/hold/new?file={iro.file}")) {
        refusals.inChain(file, mo -> mo.get(things.in(address)));
      }
      Map<String, String> take =
          Map.of("jakarta.faces.ViewState", "stateless", "take", "take", "mine", "mine");
      refusals.inChain(file, mo -> mo.post(things.in("/request/{iro.request}"), take));
      String looked = things.in("/access/{iro.file}/looked");
      assertThat(Visitor.of(stage.url(), "iro").get(looked).body()).contains("Not let in");
    }
  }

  /** What somebody types into an address may be words, and no log has any (23, 24). */
  @Test
  void wordsThatAreTypedForAnIdentifierAreInNoLog(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    Visitor mo = Visitor.of(stage.url(), "mo");
    String herself = rows.first("SELECT id FROM supervision.person WHERE login = 'mo'");
    Refusals refusals = Refusals.of(stage, "mo");
    for (String logged : List.of("/policy/change?version=", "/breach?who=", "/hold/new?file=")) {
      refusals.inChain(herself, who -> who.get(logged + TYPED));
    }
    for (String address :
        List.of(
            "/record/",
            "/record/begin?session=",
            "/holds/table?hold=",
            "/disposals/certificate?file=",
            "/agreement/draft?with=")) {
      assertThat(mo.get(address + TYPED).statusCode()).as(address).isEqualTo(404);
    }
    assertThat(rows.count(SAYING, "%" + herself + "%")).as("the look finds what is").isPositive();
    assertThat(rows.count(SAYING, "%" + TYPED + "%")).isZero();
  }

  @Test
  void aListIsOneRowWithItsNameAndItsCount(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    String priya = rows.first("SELECT id FROM supervision.person WHERE login = 'priya'");
    String file =
        rows.first("SELECT id FROM supervision.supervision_file WHERE supervisee_id = ?", priya);
    Visitor visitor = Visitor.of(stage.url(), "priya");
    visitor.follow(visitor.get("/"));
    Map<String, String> lists = Map.of("/", "home", "/team", "team", "/file/" + file, "file");
    for (Map.Entry<String, String> list : lists.entrySet()) {
      String chain = list.getValue().equals("file") ? file : priya;
      long before = listed(rows, chain, priya, list.getValue());
      assertThat(visitor.get(list.getKey()).statusCode()).isEqualTo(200);
      assertThat(listed(rows, chain, priya, list.getValue())).isEqualTo(before + 1);
    }
    long looked = listed(rows, file, priya, "file");
    assertThat(visitor.get("/access/" + file + "/looked").statusCode()).isEqualTo(200);
    assertThat(listed(rows, file, priya, "file")).isEqualTo(looked + 1);
    assertThat(Verifying.found(stage)).isEmpty();
  }

  @Test
  void theProductsAccountCanNeitherAlterNorDeleteARow(Stage stage) throws Exception {
    try (Connection connection = stage.mySql().as(Account.APP);
        Statement statement = connection.createStatement()) {
      for (String sql :
          new String[] {
            "UPDATE access_log SET outcome = 'ALLOWED'",
            "DELETE FROM access_log",
            "TRUNCATE TABLE access_log",
            "DROP TABLE access_log",
            "DELETE FROM chain_head"
          }) {
        assertThatThrownBy(() -> statement.execute(sql))
            .as(sql)
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("denied");
      }
    }
  }

  @Test
  void aStatedPurposeOpensTheFileUntilItClosesAndTheSuperviseeReadsWhy(Stage stage)
      throws Exception {
    try (Connection connection = stage.mySql().asAdministrator()) {
      Things things = new Things(connection);
      String record = "/record/" + things.id("joss.signed");
      String purpose = "/access/" + things.id("joss.file") + "/purpose";
      Visitor ruth = Visitor.of(stage.url(), "ruth");
      assertThat(askedFor(ruth, record)).endsWith(purpose);
      oneThatNeedsAReferenceOpensNothingWithoutIt(ruth, record, purpose);
      whoIsFinishedIsOutWhateverTheyStated(ruth, record, purpose);

      state(ruth, purpose, Map.of("purpose", "managers-discussion", "reason", REASON));
      assertThat(ruth.get(record).statusCode()).isEqualTo(200);
      assertThat(new Rows(stage).first(LASTS, things.id("joss.file")))
          .as("minutes that Northmere's policy gives for that purpose")
          .isEqualTo("240");
      assertThat(
              Visitor.of(stage.url(), "joss").get(things.in("/access/{joss.file}/looked")).body())
          .contains(REASON)
          .contains("Ruth Merrow");

      endWindows(connection, things.id("joss.file"));
      assertThat(askedFor(ruth, record)).endsWith(purpose);
    }
  }

  /** Where who asks for a record is led to instead. */
  private static String askedFor(Visitor who, String record) throws Exception {
    return who.get(record).headers().firstValue("Location").orElse("");
  }

  private static HttpResponse<String> state(Visitor who, String path, Map<String, String> stated)
      throws Exception {
    return Forms.submit(who, path, "stated", "open", stated);
  }

  private static void oneThatNeedsAReferenceOpensNothingWithoutIt(
      Visitor ruth, String record, String path) throws Exception {
    for (String blank : new String[] {"", "  "}) {
      Map<String, String> without =
          Map.of("purpose", "quality-assurance", "reason", REASON, "reference", blank);
      HttpResponse<String> refused = state(ruth, path, without);
      assertThat(refused.statusCode()).isEqualTo(200);
      assertThat(refused.body()).contains("href=\"#reference\"", "This purpose needs a reference");
      assertThat(askedFor(ruth, record)).endsWith(path);
    }
    Map<String, String> with =
        Map.of("purpose", "quality-assurance", "reason", REASON, "reference", "QA-0042");
    assertThat(state(ruth, path, with).statusCode()).isEqualTo(302);
    assertThat(ruth.get(record).statusCode()).isEqualTo(200);
  }

  /** One purpose is stated already; she states another, and says once that she has finished. */
  private static void whoIsFinishedIsOutWhateverTheyStated(Visitor ruth, String record, String path)
      throws Exception {
    state(ruth, path, Map.of("purpose", "managers-discussion", "reason", REASON));
    assertThat(Forms.submit(ruth, path, "finish", "close", Map.of()).statusCode()).isEqualTo(302);
    assertThat(askedFor(ruth, record)).endsWith(path);
  }

  private static long listed(Rows rows, String chain, String person, String kind)
      throws SQLException {
    return rows.count(
        "select count(*) from access_log where chain_id = ? and person_id = ?"
            + " and subject_kind = ? and found is not null",
        chain,
        person,
        kind);
  }

  private static int rows(Connection connection, String login, String subject, String outcome)
      throws SQLException {
    try (PreparedStatement count =
        connection.prepareStatement(
            "SELECT COUNT(*) FROM supervision.access_log l JOIN supervision.person p"
                + " ON p.id = l.person_id WHERE p.login = ? AND l.subject_id = ? AND l.outcome = ?")) {
      count.setString(1, login);
      count.setString(2, subject);
      count.setString(3, outcome);
      try (ResultSet row = count.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  private static void endWindows(Connection connection, String file) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE supervision.access_window SET closes_at = opened_at WHERE file_id = ?")) {
      update.setString(1, file);
      update.executeUpdate();
    }
  }
}
