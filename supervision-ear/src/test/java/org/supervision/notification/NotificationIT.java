package org.supervision.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.stage.Account;
import org.supervision.stage.Beside;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** What waits in the outbox is delivered once, and says nothing but where to look. */
@OnStage
@Beside
@Tag("payara")
class NotificationIT {

  private static final String PRIYA = "p.login = 'priya'";
  private static final String LEAVER = "p.staff_number = 'N2771'";
  private static final long PATIENCE_NANOS = 60_000_000_000L;

  private static final String FIRST = "/record/" + UUID.randomUUID();
  private static final String TO_A_LEAVER = "/record/" + UUID.randomUUID();

  /** No file is looked for there: the relationship alone decides. */
  private static final String TOO_LATE = "/team/" + UUID.randomUUID() + "/below";

  private static final String OF_THE_PAST =
      "update outbox set kind = 'REMINDER', relationship_id = (select r.id from supervisory_relationship r"
          + " join person s on s.id = r.supervisor_id where s.login = 'sam' and r.until_at < '2026-01-01'"
          + " order by r.id limit 1)"
          + " where id = ?";

  private static final String FILE_OF =
      "SELECT f.id FROM supervision.supervision_file f JOIN supervision.person p"
          + " ON p.id = f.supervisee_id WHERE p.login = ";

  private static String first;
  private static String toALeaver;

  /** Both at once, so that one round of the timer takes them. */
  @BeforeAll
  static void somethingWaits(Stage stage) throws Exception {
    first = put(stage, PRIYA, FIRST);
    toALeaver = put(stage, LEAVER, TO_A_LEAVER);
  }

  /**
   * Whoever was moved away from, while the mail server was away, has nothing to do there any more.
   */
  @Test
  void aReminderIsNotSentToWhoeverSupervisedBefore(Stage stage, GreenMail mail) throws Exception {
    String late =
        put(stage, "p.login = 'sam'", TOO_LATE, LocalDateTime.now(ZoneOffset.UTC).plusDays(1));
    try (Connection database = stage.mySql().as(Account.APP);
        PreparedStatement update = database.prepareStatement(OF_THE_PAST);
        PreparedStatement release =
            database.prepareStatement("update outbox set next_try_at = created_at where id = ?")) {
      update.setString(1, late);
      assertThat(update.executeUpdate()).isEqualTo(1);
      release.setString(1, late);
      release.executeUpdate();
    }
    assertThat(comes(() -> of(stage, late, "not_sent") != null)).isTrue();
    assertThat(of(stage, late, "not_sent")).isEqualTo("OUTDATED");
    assertThat(to(mail, TOO_LATE)).isEmpty();
  }

  @Test
  void aMessageSaysThatSomethingWaitsAndWhereAndNothingElse(Stage stage, GreenMail mail)
      throws Exception {
    assertThat(comes(() -> to(mail, FIRST).size() == 1)).isTrue();
    MimeMessage message = to(mail, FIRST).get(0);
    assertThat(message.getSubject()).isEqualTo("Supervision");
    assertThat(GreenMailUtil.getBody(message).strip().lines())
        .containsExactly("Supervision: something waits for you.", "", stage.url() + FIRST);
    assertThat(message.getAllRecipients()).hasSize(1);
    assertThat(message.getRecipients(Message.RecipientType.TO)[0].toString()).contains("priya");
    assertThat(comes(() -> of(stage, first, "sent_at") != null)).isTrue();
  }

  @Test
  void aMessageIsDeliveredOnce(Stage stage, GreenMail mail) throws Exception {
    String second = "/record/" + UUID.randomUUID();
    assertThat(comes(() -> to(mail, FIRST).size() == 1)).isTrue();
    put(stage, PRIYA, second);
    assertThat(comes(() -> to(mail, second).size() == 1)).isTrue();
    assertThat(to(mail, FIRST)).hasSize(1);
  }

  @Test
  void nobodyWhoHasLeftIsWrittenTo(Stage stage, GreenMail mail) throws Exception {
    assertThat(comes(() -> of(stage, toALeaver, "not_sent") != null)).isTrue();
    assertThat(of(stage, toALeaver, "not_sent")).isEqualTo("HAS_LEFT");
    assertThat(to(mail, TO_A_LEAVER)).isEmpty();
  }

  /** Access is asked when a mail leaves, by the rules that decide when the page is opened. */
  @Test
  void nobodyIsRemindedOfWhatTheyWouldNotFind(Stage stage, GreenMail mail) throws Exception {
    Rows rows = new Rows(stage);
    String fern = "/file/" + rows.first(FILE_OF + "'fern'");
    String priya = "/file/" + rows.first(FILE_OF + "'priya'");
    String nowhere = "/file/" + UUID.randomUUID();
    String own = remind(stage, fern);
    String anothers = remind(stage, priya);
    String destroyed = remind(stage, nowhere);
    assertThat(comes(() -> of(stage, own, "sent_at") != null)).isTrue();
    assertThat(comes(() -> of(stage, anothers, "not_sent") != null)).isTrue();
    assertThat(comes(() -> of(stage, destroyed, "not_sent") != null)).isTrue();
    assertThat(of(stage, anothers, "not_sent")).isEqualTo("OUTDATED");
    assertThat(of(stage, destroyed, "not_sent")).isEqualTo("OUTDATED");
    assertThat(Visitor.of(stage.url(), "una").get(fern).statusCode()).isEqualTo(200);
    assertThat(Visitor.of(stage.url(), "una").get(priya).statusCode()).isEqualTo(404);
    // Not how many: at half past three the night's own reminders go out as well.
    assertThat(to(mail, fern)).anyMatch(NotificationIT::isToUna);
    assertThat(to(mail, priya)).noneMatch(NotificationIT::isToUna);
    assertThat(to(mail, nowhere)).isEmpty();
  }

  private static boolean isToUna(MimeMessage message) {
    return GreenMailUtil.getAddressList(recipients(message)).contains("una@");
  }

  private static Address[] recipients(MimeMessage message) {
    try {
      return message.getAllRecipients();
    } catch (MessagingException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static String remind(Stage stage, String path) throws SQLException {
    return put(
        stage,
        "p.login = 'una'",
        path,
        LocalDateTime.now(ZoneOffset.UTC).minusYears(1),
        "REMINDER");
  }

  private static String put(Stage stage, String who, String path) throws SQLException {
    return put(stage, who, path, LocalDateTime.now(ZoneOffset.UTC).minusYears(1));
  }

  private static String put(Stage stage, String who, String path, LocalDateTime tried)
      throws SQLException {
    return put(stage, who, path, tried, "RECORD_SHARED");
  }

  private static String put(Stage stage, String who, String path, LocalDateTime tried, String kind)
      throws SQLException {
    String id = UUID.randomUUID().toString();
    LocalDateTime longAgo = LocalDateTime.now(ZoneOffset.UTC).minusYears(1);
    try (Connection database = stage.mySql().as(Account.APP);
        PreparedStatement insert =
            database.prepareStatement(
                "insert into outbox (id, version, kind, person_id, path, created_at, next_try_at, tries)"
                    + " select ?, 1, ?, p.id, ?, ?, ?, 0 from person p where "
                    + who)) {
      insert.setString(1, id);
      insert.setString(2, kind);
      insert.setString(3, path);
      insert.setObject(4, longAgo);
      insert.setObject(5, tried);
      assertThat(insert.executeUpdate()).isEqualTo(1);
    }
    return id;
  }

  private static String of(Stage stage, String id, String column) {
    try (Connection database = stage.mySql().as(Account.APP);
        PreparedStatement select =
            database.prepareStatement("select " + column + " from outbox where id = ?")) {
      select.setString(1, id);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static List<MimeMessage> to(GreenMail mail, String path) {
    return Arrays.stream(mail.getReceivedMessages())
        .filter(message -> GreenMailUtil.getBody(message).contains(path))
        .toList();
  }

  private static boolean comes(BooleanSupplier fact) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!fact.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      LockSupport.parkNanos(200_000_000L);
    }
    return true;
  }
}
