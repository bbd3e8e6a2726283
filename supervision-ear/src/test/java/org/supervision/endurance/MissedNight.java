package org.supervision.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;

/**
 * A night through which no server ran: the servers' own tables say then that a job was due and was
 * not begun.
 */
final class MissedNight {

  private static final Duration MADE_UP_FOR_WITHIN = Duration.ofSeconds(90);
  private static final String WILDFLY =
      "update supervision_server.JBOSS_EJB_TIMER set NEXT_DATE = utc_timestamp() - interval 6 hour"
          + " where TIMED_OBJECT_ID = 'supervision.supervision-ejb.SentFormTimer'";
  // Milliseconds; each timer was made long ago and went off last the day before yesterday.
  private static final String PAYARA =
      "update supervision_server.EJB__TIMER__TBL set"
          + " CREATIONTIMERAW = CREATIONTIMERAW - 4 * 86400000,"
          + " INITIALEXPIRATIONRAW = INITIALEXPIRATIONRAW - 4 * 86400000,"
          + " LASTEXPIRATIONRAW = (unix_timestamp() - 2 * 86400) * 1000"
          + " where SCHEDULE like '% 50 # 3 #%'";

  private final Rows rows;
  private final boolean isPayara;

  MissedNight(Stage stage) {
    rows = new Rows(stage);
    isPayara = stage.server().name().equals("Payara");
  }

  /** It passes while the server is down. */
  void pass() throws SQLException {
    rows.change("delete from supervision.job_run where job = 'FORGET_FORMS'");
    assertThat(rows.change(isPayara ? PAYARA : WILDFLY)).isOne();
  }

  /** The server is up again, and does what it slept through. */
  void assertItIsMadeUpFor() throws SQLException {
    Instant end = Instant.now().plus(MADE_UP_FOR_WITHIN);
    while (!isDone() && Instant.now().isBefore(end)) {
      LockSupport.parkNanos(200_000_000L);
    }
    assertThat(isDone()).as("the night’s job is done").isTrue();
  }

  private boolean isDone() throws SQLException {
    return rows.count(
            "select count(*) from job_run where job = 'FORGET_FORMS' and ended_at is not null")
        == 1;
  }
}
