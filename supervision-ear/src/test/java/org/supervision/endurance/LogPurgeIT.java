package org.supervision.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.domain.job.Job;
import org.supervision.stage.Account;
import org.supervision.stage.Alone;
import org.supervision.stage.Forms;
import org.supervision.stage.Jobs;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;
import org.supervision.verification.Verifying;

/**
 * The access log goes by itself on the day after its period, and not a day before; what a hold
 * covers stays; a certificate says how much went, and the verification knows of it. Today is 24
 * November 2026.
 */
@OnStage
@Alone
@Tag("payara")
class LogPurgeIT {

  private static final String NIGHT = "2026-11-10";
  private static final String LATE = "T23:59:59.999999Z";
  private static final String MIDNIGHT = "T00:00:00Z";

  /** The last days of what is over. */
  private static final String LOG_OVER = "2020-11-23";

  private final List<String> made = new ArrayList<>();
  private Stage stage;
  private Rows rows;
  private Visitor ita;

  @BeforeEach
  void nightsBefore(Stage on) throws Exception {
    stage = on;
    rows = new Rows(on);
    ita = Visitor.of(on.url(), "ita");
    rows.change(
        "INSERT IGNORE INTO supervision.job_run (id, version, job, business_date, started_at,"
            + " ended_at, things) VALUES (UUID(), 1, 'VERIFY', ?, NOW(6), NOW(6), 0)",
        NIGHT);
  }

  @AfterEach
  void noNightMore() throws SQLException {
    rows.change("DELETE FROM supervision.job_run WHERE business_date = ?", NIGHT);
  }

  @Test
  void theLogGoesOnTheDayAfterItsPeriodAndWhatAHoldCoversStays(Stage on) throws Exception {
    OldLog over = new OldLog(stage, person()).did("2019-03-01T09:00:00Z").did(LOG_OVER + LATE);
    over.did("2020-11-24" + MIDNIGHT).did("2026-11-20T09:00:00Z");
    OldLog gone = new OldLog(stage, person()).did("2015-01-01T09:00:00.5Z");
    String covered = person();
    OldLog held = new OldLog(stage, covered).did("2015-01-01T09:00:00Z");
    OldLog about =
        new OldLog(stage, person())
            .did("2015-01-01T09:00:00Z")
            .did("2015-01-02T09:00:00Z", covered)
            .did("2015-01-03T09:00:00Z");
    hold(covered);
    assertThat(Verifying.found(stage)).isEmpty();

    rows.change("DELETE FROM supervision.job_run WHERE business_date < '2026-11-20'");
    purge();
    assertThat(over.there()).as("a clock without nights behind it").isEqualTo("1 2 3 4");
    nightsBefore(on);
    rows.change(
        "INSERT INTO supervision.job_run (id, version, job, business_date, started_at, ended_at,"
            + " things) VALUES (UUID(), 1, 'VERIFY', '2033-11-24', NOW(6), NOW(6), 0)");
    purge();
    assertThat(over.there()).as("some clock was ahead").isEqualTo("1 2 3 4");
    rows.change("DELETE FROM supervision.job_run WHERE business_date = '2033-11-24'");

    purge();
    assertThat(over.there()).isEqualTo("3 4");
    assertThat(gone.there()).isEmpty();
    assertThat(held.there()).isEqualTo("1");
    assertThat(about.there()).isEqualTo("2 3");
    assertThat(Verifying.found(stage)).isEmpty();
    assertThat(last("ACCESS_LOG")).isEqualTo("4 before 2020-11-24 for P6Y");

    long certificates = certificates();
    purge();
    assertThat(certificates()).as("twice on one day").isEqualTo(certificates);
    gone.did("2026-11-23T09:00:00Z");
    assertThat(Verifying.found(stage)).as("a chain of which nothing was left goes on").isEmpty();
    assertThat(Visitor.of(stage.url(), "nina").get("/retention/purges").body())
        .contains("Access log", "4 from before 24 November 2020: kept for six years");

    lift();
    Race.between(List.of(this::purged, this::purged));
    assertThat(last("ACCESS_LOG"))
        .as("two nodes at once do it once")
        .isEqualTo("3 before 2020-11-24 for P6Y");
    assertThat(held.there() + about.there()).isEmpty();
    assertThat(Verifying.found(stage)).isEmpty();
    forget();
  }

  /** The far day is asked of the database itself, and undone. */
  @Test
  void ofADestroyedFileTheSealOfItsCertificateStays(Stage on) throws Exception {
    Leaver one = Leaver.make(stage, "Z7301").approved();
    Forms.submit(Visitor.of(stage.url(), "nina"), one.review(), "carry-out", "destroy", Map.of());
    assertThat(one.isGone()).isTrue();
    assertThat(Verifying.found(stage)).isEmpty();
    try (Connection connection = stage.mySql().asAdministrator()) {
      connection.setCatalog("supervision");
      connection.setAutoCommit(false);
      assertThat(count(connection, one.file())).isGreaterThan(1);
      connection.createStatement().execute("SET TIMESTAMP = UNIX_TIMESTAMP('2033-01-01')");
      call(connection, "2027-01-01");
      assertThat(count(connection, one.file())).isEqualTo(1);
      assertThat(Verifying.found(stage, connection))
          .as("the product would have put its seal into the log")
          .singleElement()
          .asString()
          .contains("of a purge of organisation", "is not what was logged");
      connection.rollback();
    }
    assertThat(Verifying.found(stage)).isEmpty();
  }

  @Test
  void rowsTakenAwayByHandAreMoreThanAnyCertificateSays(Stage on) throws Exception {
    OldLog chain = new OldLog(stage, person()).did("2015-01-01T09:00:00Z");
    purge();
    chain.did("2026-11-01T09:00:00Z").did("2026-11-02T09:00:00Z");
    String person = made.get(made.size() - 1);
    try (Connection connection = stage.mySql().asAdministrator()) {
      connection.setCatalog("supervision");
      connection.setAutoCommit(false);
      Statement hand = connection.createStatement();
      hand.execute(
          "UPDATE chain_start s JOIN access_log l ON l.chain_id = s.chain_id AND l.seq = 2"
              + (" SET s.seq = 2, s.hash = l.hash WHERE s.chain_id = '" + person + "'"));
      hand.execute("DELETE FROM access_log WHERE chain_id = '" + person + "' AND seq = 2");
      assertThat(Verifying.found(stage, connection))
          .singleElement()
          .asString()
          .contains("rows were taken from the beginnings of chains, and certificates say");
      hand.execute("UPDATE purge_note SET how_many = how_many + 1 ORDER BY purged_at LIMIT 1");
      assertThat(Verifying.found(stage, connection))
          .anyMatch(said -> said.contains("is not what was logged"));
      connection.rollback();
    }
    assertThat(Verifying.found(stage)).isEmpty();
    forget();
  }

  @Test
  void theDatabaseTakesNothingThatAnyPolicyKeeps(Stage on) throws Exception {
    try (Connection product = stage.mySql().as(Account.APP)) {
      product.setCatalog("supervision");
      assertThatThrownBy(() -> call(product, "2026-01-01"))
          .hasMessageContaining("kept for longer by every policy");
      for (String forbidden :
          List.of(
              "DELETE FROM access_log",
              "DELETE FROM chain_start",
              "UPDATE chain_start SET seq = 0",
              "INSERT INTO purge_note SELECT * FROM purge_note",
              "CALL note_purge('a', 'b', '2026-01-01', 'P1Y', '1', NOW(6), 1)")) {
        assertThatThrownBy(() -> product.createStatement().execute(forbidden))
            .as(forbidden)
            .hasMessageContaining("denied");
      }
    }
  }

  private void purge() throws Exception {
    Jobs.run(ita, Job.PURGE);
  }

  private boolean purged() {
    try {
      purge();
      return true;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Somebody who left, with a file. */
  private String person() throws SQLException {
    String person = UUID.randomUUID().toString();
    rows.change(
        "INSERT INTO supervision.person (id, version, organisation_id, staff_number, given_name,"
            + " family_name, left_on) SELECT ?, 1, organisation_id, ?, 'Purged', 'Once',"
            + " '2026-05-15' FROM supervision.person WHERE login = 'nina'",
        person,
        "Y" + person.substring(0, 8));
    made.add(person);
    return person;
  }

  /** The first thing that is made is the file that it is on. */
  private void hold(String person) throws SQLException {
    String file = UUID.randomUUID().toString();
    rows.change(
        "INSERT INTO supervision.disposal (id, version, organisation_id, file_id, supervisee_id,"
            + " state, found_on, left_on, kept_until) SELECT UUID(), 1, organisation_id, ?, id,"
            + " 'NOT_DUE', '2026-11-01', '2026-05-15', '2032-05-15' FROM supervision.person"
            + " WHERE id = ?",
        file,
        person);
    rows.change(
        "INSERT INTO supervision.hold (id, version, organisation_id, scope, file_id, reason,"
            + " authority, owner_id, review_on, set_by, set_at) SELECT UUID(), 1, organisation_id,"
            + " 'FILE', ?, REPEAT('x', 64), REPEAT('x', 64), id, '2027-01-01', id, NOW(6)"
            + " FROM supervision.person WHERE login = 'olga'",
        file);
    made.add(0, file);
  }

  private void lift() throws SQLException {
    rows.change("UPDATE supervision.hold SET lifted_at = NOW(6) WHERE file_id = ?", made.get(0));
  }

  /** What the log and its certificates say of them stays. */
  private void forget() throws SQLException {
    for (String id : made) {
      rows.change("DELETE FROM supervision.hold WHERE file_id = ?", id);
      rows.change("DELETE FROM supervision.disposal WHERE file_id = ?", id);
      rows.change("DELETE FROM supervision.person WHERE id = ?", id);
    }
  }

  private long certificates() throws SQLException {
    return rows.count("SELECT COUNT(*) FROM supervision.purge_note");
  }

  /** How many the last certificate of a class says went, of which last day, kept for how long. */
  private String last(String kept) throws SQLException {
    return rows.first(
        "SELECT CONCAT(how_many, ' before ', before_day, ' for ', period)"
            + " FROM supervision.purge_note WHERE kept_class = ?"
            + " ORDER BY note_number DESC LIMIT 1",
        kept);
  }

  private static int count(Connection connection, String chain) throws SQLException {
    try (Statement statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT COUNT(*) FROM access_log WHERE chain_id = '" + chain + "'")) {
      row.next();
      return row.getInt(1);
    }
  }

  private void call(Connection connection, String before) throws SQLException {
    String organisation =
        rows.first("SELECT organisation_id FROM supervision.person WHERE login = ?", "nina");
    try (PreparedStatement call =
        connection.prepareStatement("CALL purge_access_log(?, ?, ?, 'P6Y', '1', NOW(6), 100000)")) {
      call.setString(1, organisation);
      call.setString(2, before);
      call.setString(3, before);
      call.execute();
    }
  }
}
