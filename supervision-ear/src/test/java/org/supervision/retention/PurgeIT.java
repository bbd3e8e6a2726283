package org.supervision.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.domain.job.Job;
import org.supervision.stage.Account;
import org.supervision.stage.Alone;
import org.supervision.stage.Jobs;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/**
 * What is kept beside files goes when its period is over, and nothing of anybody under a hold
 * (PRODUCT §8). The example council keeps messages and calendar addresses for a year, and files of
 * the HR system for two.
 */
@OnStage
@Alone
@Tag("payara")
class PurgeIT {

  private static final String MAIL =
      "INSERT INTO supervision.outbox (id, version, kind, person_id, path, created_at, next_try_at,"
          + " tries, sent_at, not_sent) SELECT ?, 1, 'RECORD_SHARED', id, ?, ?, ?, 1, ?, NULL"
          + " FROM supervision.person WHERE login = ?";
  private static final String NOTES = "SELECT COUNT(*) from purge_note";

  /** A clock that has no nights behind it is not believed. */
  private static final String NIGHT = "2026-11-10";

  private static final String OVER = "2025-11-23 23:59:59";
  private static final String NOT_YET = "2025-11-24 00:00:00";

  private static final String OLD = id(1);
  private static final String YOUNG = id(2);
  private static final String UNSENT = id(3);
  private static final String HERS = id(4);
  private static final String ABOUT_HER = id(5);
  private static final String HOLD = id(6);
  private static final List<String> ALL = List.of(OLD, YOUNG, UNSENT, HERS, ABOUT_HER);

  @Test
  void whatIsOverGoesWhatIsYoungerOrUnderAHoldStaysAndTwiceIsAsGoodAsOnce(Stage stage)
      throws Exception {
    Rows rows = new Rows(stage);
    Visitor ita = Visitor.of(stage.url(), "ita");
    long before = rows.count(NOTES);
    rows.change(
        "INSERT IGNORE INTO supervision.job_run (id, version, job, business_date, started_at,"
            + " ended_at, things) VALUES (UUID(), 1, 'VERIFY', ?, NOW(6), NOW(6), 0)",
        NIGHT);
    try {
      mail(rows, OLD, "/actions", OVER, OVER, "kit");
      mail(rows, YOUNG, "/actions", NOT_YET, NOT_YET, "kit");
      mail(rows, UNSENT, "/actions", OVER, null, "kit");
      mail(rows, HERS, "/actions", OVER, OVER, "lena");
      mail(rows, ABOUT_HER, "/file/" + fileOf(rows, "lena"), OVER, OVER, "kit");
      address(rows, "kit", OVER);
      address(rows, "lena", OVER);
      hold(rows, "lena");

      Jobs.run(ita, Job.PURGE);
      assertThat(left(rows)).containsExactly(YOUNG, UNSENT, HERS, ABOUT_HER);
      assertThat(addresses(rows, "kit")).isZero();
      assertThat(addresses(rows, "lena")).isOne();
      assertThat(Visitor.of(stage.url(), "nina").get("/retention/schedule").body())
          .contains(
              "Messages sent", "one year", "By the policy, version 1", "24 November 2026: one");

      Jobs.run(ita, Job.PURGE);
      assertThat(left(rows)).containsExactly(YOUNG, UNSENT, HERS, ABOUT_HER);
      assertThat(rows.count(NOTES)).as("it says nothing of nothing").isEqualTo(before + 2);

      rows.change("DELETE FROM supervision.hold WHERE id = ?", HOLD);
      Jobs.run(ita, Job.PURGE);
      assertThat(left(rows)).containsExactly(YOUNG, UNSENT);
      assertThat(addresses(rows, "lena")).isZero();
    } finally {
      for (String one : ALL) {
        rows.change("DELETE FROM supervision.outbox WHERE id = ?", one);
      }
      rows.change("DELETE FROM supervision.hold WHERE id = ?", HOLD);
      rows.change("DELETE FROM supervision.job_run WHERE business_date = ?", NIGHT);
    }
  }

  @Test
  void theProductItselfDeletesNoneAndTheDatabaseKeepsWhatIsTooYoungForAnyPolicy(Stage stage)
      throws Exception {
    try (Connection connection = stage.mySql().as(Account.APP);
        Statement statement = connection.createStatement()) {
      for (String table : List.of("outbox", "calendar_address", "feed_run", "purge_note")) {
        assertThatThrownBy(() -> statement.execute("DELETE FROM " + table))
            .as(table)
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("denied");
      }
      assertThatThrownBy(
              () ->
                  statement.execute(
                      "CALL purge_mail_log((SELECT organisation_id FROM person WHERE login = 'nina'),"
                          + " CURDATE(), UTC_TIMESTAMP(6) - INTERVAL 89 DAY, 'P1Y', '1',"
                          + " UTC_TIMESTAMP(6), 10)"))
          .hasMessageContaining("kept for longer by every policy");
    }
  }

  private static void mail(
      Rows rows, String id, String path, String written, String sent, String login)
      throws SQLException {
    rows.change(MAIL, id, path, written, "2099-01-01", sent, login);
  }

  private static void address(Rows rows, String login, String made) throws SQLException {
    rows.change(
        "REPLACE INTO supervision.calendar_address (id, version, person_id, secret_digest, made_at)"
            + " SELECT UUID(), 1, id, NULL, ? FROM supervision.person WHERE login = ?",
        made,
        login);
  }

  private static long addresses(Rows rows, String login) throws SQLException {
    return rows.count(
        "SELECT COUNT(*) from calendar_address WHERE person_id = (SELECT id FROM"
            + " supervision.person WHERE login = ?)",
        login);
  }

  private static void hold(Rows rows, String login) throws SQLException {
    rows.change(
        "INSERT INTO supervision.hold (id, version, organisation_id, scope, file_id, reason,"
            + " authority, owner_id, review_on, set_by, set_at) SELECT ?, 1, p.organisation_id,"
            + " 'FILE', f.id, REPEAT('x', 64), REPEAT('x', 64), p.id, '2027-01-01', p.id, NOW(6)"
            + " FROM supervision.person p JOIN supervision.supervision_file f"
            + " ON f.supervisee_id = p.id WHERE p.login = ?",
        HOLD,
        login);
  }

  private static List<String> left(Rows rows) throws SQLException {
    return List.of(
        rows.first(
                "SELECT GROUP_CONCAT(id ORDER BY id) FROM supervision.outbox WHERE id IN (?, ?, ?,"
                    + " ?, ?)",
                ALL.toArray(new String[0]))
            .split(","));
  }

  private static String fileOf(Rows rows, String login) throws SQLException {
    return rows.first(
        "SELECT f.id FROM supervision.supervision_file f JOIN supervision.person p"
            + " ON p.id = f.supervisee_id WHERE p.login = ?",
        login);
  }

  private static String id(int number) {
    return "00000000-0000-4000-8000-0000000000c" + number;
  }
}
