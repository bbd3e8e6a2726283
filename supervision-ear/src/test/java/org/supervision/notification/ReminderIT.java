package org.supervision.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.domain.job.Job;
import org.supervision.stage.Alone;
import org.supervision.stage.Counts;
import org.supervision.stage.Jobs;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/**
 * Many reminders on one night: two run the job at once, the mail server is away and comes back, and
 * each reminder arrives once. Two are reminded of each session. On Payara it is run in the soak: a
 * build there has RemindingRaceIT and NotificationIT.
 */
@OnStage
@Alone
@Tag("payara")
@Tag("payara-in-soak")
class ReminderIT {

  private static final int SESSIONS = Counts.isSoak() ? 5_000 : 100;
  private static final String MINE = "'5e551042-%'";
  private static final String PLAN =
      "INSERT INTO supervision.supervision_session (id, version, organisation_id, file_id,"
          + " relationship_id, supervisee_id, supervisor_id, kind, state, on_day, starts_at, minutes)"
          + " SELECT ?, 1, r.organisation_id, f.id, r.id, r.supervisee_id, r.supervisor_id, 'personal',"
          + " 'PLANNED', '2026-11-25', '2026-11-25 10:00:00', 60 FROM supervision.supervisory_relationship"
          + " r JOIN supervision.supervision_file f ON f.supervisee_id = r.supervisee_id WHERE r.id = ?";
  private static final String NOTED =
      "SELECT COUNT(*) FROM supervision.reminder WHERE subject_id LIKE " + MINE;
  private static final String MESSAGES =
      "SELECT COUNT(*) FROM supervision.outbox WHERE path LIKE '/session/5e551042-%'";

  /** The whole council is reminded in that night; of the rest nobody waits for the mails. */
  private static final String OTHERS =
      "SELECT GROUP_CONCAT(id) FROM (SELECT id FROM supervision.outbox WHERE kind = 'REMINDER'"
          + " AND sent_at IS NULL AND not_sent IS NULL AND next_try_at < '2030-01-01'"
          + " AND path NOT LIKE '/session/5e551042-%' LIMIT 25) few";

  private static final String WAIT =
      "UPDATE supervision.outbox SET next_try_at = '2030-01-01' WHERE id = ? AND sent_at IS NULL"
          + " AND not_sent IS NULL";

  private static final String TRY_AGAIN =
      "UPDATE supervision.outbox SET next_try_at = '2025-01-01' WHERE id = ? AND sent_at IS NULL"
          + " AND not_sent IS NULL";

  private static final String LATE =
      "SELECT GROUP_CONCAT(id) FROM (SELECT id FROM supervision.outbox WHERE sent_at IS NULL"
          + " AND tries > 0 AND next_try_at > UTC_TIMESTAMP() AND path LIKE '/session/5e551042-%'"
          + " AND not_sent IS NULL LIMIT 25) few";

  /** Five are put off while the mail server is away, and their reminders wait for hours. */
  private static final int PUT_OFF = 5;

  private static final String PUT_OFF_SESSIONS =
      "UPDATE supervision.supervision_session SET on_day = '2027-02-03',"
          + " starts_at = '2027-02-03 10:00:00' WHERE id = ?";
  private static final String MAILS_OF =
      "SELECT GROUP_CONCAT(id) FROM supervision.outbox WHERE path = ?";
  private static final String WAITED =
      "UPDATE supervision.outbox SET created_at = created_at - INTERVAL 3 HOUR WHERE id = ?";
  private static final String LET_GO = MESSAGES + " AND not_sent = 'OUTDATED'";
  private static final String LED_NOWHERE =
      "SELECT COUNT(*) FROM supervision.outbox WHERE kind = 'REMINDER'"
          + " AND path LIKE '/action/%' AND path NOT LIKE '/action/%/say'";
  private static final Pattern PATH = Pattern.compile("/session/5e551042-[0-9a-f-]+");
  private static final long PATIENCE_NANOS = (Counts.isSoak() ? 1_800L : 180L) * 1_000_000_000L;

  @AfterAll
  static void theyMeetNoMore(Stage stage, GreenMail mail) throws Exception {
    if (!mail.getSmtp().isRunning()) {
      mail.start();
    }
    new Rows(stage).change("DELETE FROM supervision.supervision_session WHERE id LIKE " + MINE);
  }

  @Test
  void eachArrivesOnceThoughTwoRemindAndTheMailServerWasAway(Stage stage, GreenMail mail)
      throws Exception {
    Rows rows = new Rows(stage);
    String pair = rows.relationship("dot", "una");
    for (int i = 0; i < SESSIONS; i++) {
      rows.change(PLAN, session(i), pair);
    }
    mail.stop();
    remindTwiceAtOnce(stage);
    assertThat(rows.first(NOTED)).isEqualTo(String.valueOf(2 * SESSIONS));
    assertThat(rows.first(MESSAGES)).isEqualTo(String.valueOf(2 * SESSIONS));
    assertThat(rows.first(LED_NOWHERE)).as("an action has one page").isEqualTo("0");
    boolean more = true;
    while (more) {
      more = changed(rows, OTHERS, WAIT);
    }
    await(() -> Integer.parseInt(rows.first(MESSAGES + " AND tries > 0 AND sent_at IS NULL")) > 0);
    Visitor ita = Visitor.of(stage.url(), "ita");
    assertThat(ita.get("/jobs").body()).doesNotContain("tried again: 0.");

    putOff(rows);
    mail.start();
    await(
        () -> {
          changed(rows, LATE, TRY_AGAIN);
          return rows.first(MESSAGES + " AND sent_at IS NULL AND not_sent IS NULL").equals("0");
        });
    assertThat(letGo(rows)).as("let go, and no other").isEqualTo(2 * PUT_OFF);
    // In large that took longer than a login lasts which does nothing.
    Jobs.run(Visitor.newlyOf(stage.url(), "ita"), Job.REMIND);
    assertThat(rows.first(NOTED)).as("again").isEqualTo(String.valueOf(2 * SESSIONS));
    eachOnce(mail);
  }

  /**
   * Before the mail server is there again, so that none of them is just being sent: all that are
   * tried in one turn are looked at when it begins.
   */
  private static void putOff(Rows rows) throws Exception {
    for (int i = 0; i < PUT_OFF; i++) {
      rows.change(PUT_OFF_SESSIONS, session(i));
    }
    for (int i = 0; i < PUT_OFF; i++) {
      for (String mail : rows.first(MAILS_OF, "/session/" + session(i)).split(",")) {
        rows.change(WAITED, mail);
        rows.change(TRY_AGAIN, mail);
      }
    }
    await(() -> letGo(rows) == 2 * PUT_OFF);
  }

  private static int letGo(Rows rows) throws SQLException {
    return Integer.parseInt(rows.first(LET_GO));
  }

  /** One by one: an update over many would break deliveries off after their mail was sent. */
  private static boolean changed(Rows rows, String few, String update) throws SQLException {
    String ids = rows.first(few);
    for (String id : ids == null ? new String[0] : ids.split(",")) {
      rows.change(update, id);
    }
    return ids != null;
  }

  private static String session(int number) {
    return "5e551042-0000-4000-8000-%012d".formatted(number);
  }

  private static void eachOnce(GreenMail mail) {
    Map<String, Long> arrived =
        Arrays.stream(mail.getReceivedMessages())
            .map(ReminderIT::toWhomAndWhere)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    assertThat(arrived).hasSize(2 * (SESSIONS - PUT_OFF));
    assertThat(arrived.values()).containsOnly(1L);
  }

  private static String toWhomAndWhere(MimeMessage message) {
    Matcher path = PATH.matcher(GreenMailUtil.getBody(message));
    return path.find() ? GreenMailUtil.getAddressList(to(message)) + " " + path.group() : "";
  }

  private static Address[] to(MimeMessage message) {
    try {
      return message.getAllRecipients();
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  /** As two nodes would: whoever comes second finds each reminder noted, or is refused it. */
  private static void remindTwiceAtOnce(Stage stage) throws Exception {
    List<Visitor> two =
        List.of(Visitor.newlyOf(stage.url(), "ita"), Visitor.newlyOf(stage.url(), "ita"));
    ExecutorService both = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Void>> runs = two.stream().map(ReminderIT::running).toList();
      for (Future<Void> each : both.invokeAll(runs)) {
        each.get();
      }
    } finally {
      both.shutdownNow();
    }
  }

  private static Callable<Void> running(Visitor ita) {
    return () -> {
      Jobs.run(ita, Job.REMIND);
      return null;
    };
  }

  private static void await(Callable<Boolean> fact) throws Exception {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!fact.call()) {
      assertThat(System.nanoTime()).as("it comes in time").isLessThan(end);
      LockSupport.parkNanos(500_000_000L);
    }
  }
}
