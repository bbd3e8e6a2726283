package org.supervision.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.supervision.copy.Papers;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** What is true once a record is signed: of its copies, of the log, and for those outside. */
final class Aftermath {

  private static final String OF_RECORD =
      " join supervision.supervision_record r on r.id = t.record_id where r.file_id = f.id";
  private static final String STEPS =
      "select group_concat(p.login, ' ', l.verb order by l.seq separator '|')"
          + " from supervision.access_log l join supervision.person p on p.id = l.person_id"
          + " where l.subject_id = ? and l.outcome = 'ALLOWED' and l.verb not in ('READ', 'LIST')";
  private static final String LOOKING =
      "select group_concat(l.verb, ' ', l.outcome order by l.at, l.seq separator '|')"
          + " from supervision.access_log l join supervision.person p on p.id = l.person_id"
          + " where p.login = ? and (l.subject_id = ? and l.verb = 'READ' or l.verb like '%_PURPOSE')";
  private static final String STATE =
      "select concat_ws(' ', "
          + String.join(
              ", ",
              changed("supervision_record t where t.file_id = f.id"),
              changed("supervision_agreement t where t.file_id = f.id"),
              changed("supervision_session t where t.file_id = f.id"),
              changed("supervision_action t where t.file_id = f.id"),
              changed("access_window t where t.file_id = f.id"),
              changed("filed_document t where t.file_id = f.id"),
              changed("amendment t" + OF_RECORD),
              changed("disagreement t" + OF_RECORD),
              changed("decision t" + OF_RECORD),
              changed("record_section t" + OF_RECORD),
              changed(
                  "action_step t join supervision.supervision_action a on a.id = t.action_id"
                      + " where a.file_id = f.id"))
          + ") from supervision.supervision_file f where f.id = ?";
  private static final String TOLD =
      String.join(
          ", ",
          ".record-section > h2",
          ".record-section .record-text p",
          ".from-last-item strong",
          ".from-last-item .meta",
          ".from-last-item > p:last-child",
          ".decision-what",
          ".decision > .meta",
          ".decision bdi",
          ".amendment > .meta",
          ".disagreement > .meta",
          ".seal .signature-name",
          ".seal .signatures .meta",
          ".seal .thread-when",
          ".seal .digest");
  // "Tom, by Tuesday 1 December": two cells of a table on paper, and without the day of the week.
  private static final Pattern BETWEEN = Pattern.compile(", by \\w+day |(?<=^Done)\\. ");
  private static final String TAKEN =
      "select count(*) from access_log l join supervision.person p on p.id = l.person_id"
          + " where p.login = ? and l.subject_id = ? and l.verb = 'EXPORT' and l.outcome = 'ALLOWED'"
          + " and l.at > (select begun_at from supervision_record where id = ?)";
  private static final String LOCKED_TO =
      "select group_concat(p.login order by p.login) from supervision.outbox o"
          + " join supervision.person p on p.id = o.person_id"
          + " where o.kind = 'RECORD_LOCKED' and o.path = ?";
  private static final String NOT_SENT =
      "select count(*) from outbox where sent_at is null and path = ?";
  private static final long PATIENCE_NANOS = 60_000_000_000L;
  private static final int FOUND = 200;
  private static final int NOT_THERE = 404;
  private static final int TO_THE_SIGN_IN = 302;

  private final Stage stage;
  private final Rows rows;
  private final String record;
  private final Addresses addresses;

  Aftermath(Stage stage, String record, String agreement) {
    this.stage = stage;
    this.rows = new Rows(stage);
    this.record = record;
    this.addresses = new Addresses(rows, record, agreement);
  }

  private static String changed(String rows) {
    return "(select concat(count(*), '/', coalesce(sum(t.version), 0)) from supervision."
        + rows
        + ")";
  }

  /** The kept PDF says all of that, and each time it is the same to the byte. */
  void thePdfSays(Page reader, List<String> texts) throws Exception {
    byte[] pdf = pdf(reader);
    String said = withoutMargins(bare(Papers.textOf(pdf)));
    assertThat(texts).allSatisfy(text -> assertThat(said).contains(bare(text)));
    assertThat(pdf(reader)).isEqualTo(pdf);
  }

  /**
   * Every heading, every paragraph, who owes what by when and what came of it, and who signed when:
   * all that the page tells is in the PDF, in the same order.
   */
  void thePdfSaysWhatThePageSays(Page reader) throws Exception {
    reader.navigate("/record/" + record);
    List<String> shown =
        reader.locator(TOLD).allTextContents().stream()
            .flatMap(text -> BETWEEN.splitAsStream(text.strip().replaceFirst("^\\d+\\. ", "")))
            .toList();
    assertThat(shown).hasSizeGreaterThan(50);
    String said = withoutMargins(bare(Papers.textOf(pdf(reader))));
    int from = 0;
    for (String piece : shown) {
      String wanted = bare(piece);
      int at = said.indexOf(wanted, from);
      assertThat(at).as(piece).isNotNegative();
      from = at + wanted.length();
    }
  }

  private byte[] pdf(Page reader) {
    return reader.request().get("/record/" + record + "/pdf").body();
  }

  /** What stands at the edge of each page may stand in the midst of a sentence. */
  private static String withoutMargins(String said) {
    String margin = said.substring(0, said.indexOf("Page1of"));
    return said.replaceAll(Pattern.quote(margin) + "Page\\d+of\\d+", "");
  }

  /** Both are written to once the record is locked: a sentence and its address, no content. */
  void bothAreWrittenTo(GreenMail mail) throws SQLException {
    String path = "/record/" + record;
    assertThat(rows.first(LOCKED_TO, path)).isEqualTo("priya,tom");
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (rows.count(NOT_SENT, path) > 0 && System.nanoTime() < end) {
      LockSupport.parkNanos(200_000_000L);
    }
    List<MimeMessage> came =
        Arrays.stream(mail.getReceivedMessages())
            .filter(message -> GreenMailUtil.getBody(message).contains(path))
            .toList();
    assertThat(came).allSatisfy(this::saysWhereAndNothingElse);
    assertThat(came.stream().map(Aftermath::recipient)).contains("priya", "tom");
  }

  private static String recipient(MimeMessage message) {
    return GreenMailUtil.getHeaders(message).replaceAll("(?s).*\\bTo: ([a-z]+)@.*", "$1");
  }

  private void saysWhereAndNothingElse(MimeMessage message) throws MessagingException {
    assertThat(message.getSubject()).isEqualTo("Supervision");
    assertThat(GreenMailUtil.getBody(message).strip().lines())
        .containsExactly(
            "Supervision: something waits for you.", "", stage.url() + "/record/" + record);
  }

  /** Lines may be broken elsewhere on paper. */
  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }

  /** Each of these steps is in the log, in this order; what somebody did again and again, once. */
  void theLogTells(String subjectId, String... steps) throws SQLException {
    List<String> told = new ArrayList<>();
    for (String step : rows.first(STEPS, subjectId).split("\\|")) {
      if (told.isEmpty() || !told.get(told.size() - 1).equals(step)) {
        told.add(step);
      }
    }
    assertThat(told).containsExactly(steps);
  }

  /** Who may read for a purpose alone was kept out, stated one, read and said so when finished. */
  void theLogTellsOfThePurpose(String login) throws SQLException {
    assertThat(rows.first(LOOKING, login, record))
        .matches(
            ".*READ REFUSED\\|(.*\\|)?STATE_PURPOSE ALLOWED\\|(.*\\|)?READ ALLOWED"
                + "\\|(.*\\|)?CLOSE_PURPOSE ALLOWED.*");
  }

  /** The same of the session that it is the record of. */
  void theLogTellsOfTheSession(String... steps) throws SQLException {
    theLogTells(
        rows.first("select session_id from supervision.supervision_record where id = ?", record),
        steps);
  }

  /** Who took the whole file with them is in its log. */
  void theLogTellsOfTheCopy(String login) throws SQLException {
    assertThat(rows.count(TAKEN, login, addresses.file(), record)).isOne();
  }

  /** Who was kept out is in the log with it, whoever they are. */
  void theLogTellsOfRefusals(List<String> logins) throws SQLException {
    for (String login : logins) {
      assertThat(rows.first(LOOKING, login, record)).as(login).contains("READ REFUSED");
    }
  }

  /** For these people there is nothing at any address of it, whatever they ask or send. */
  void isNothingFor(List<String> logins) throws Exception {
    String before = state();
    for (String login : logins) {
      Visitor visitor = Visitor.of(stage.url(), login);
      for (Addresses.Address page : addresses.pages()) {
        isAnswered(visitor, login, page, NOT_THERE);
      }
      for (String copy : addresses.copies()) {
        assertThat(visitor.get(copy).statusCode()).as(login + " " + copy).isEqualTo(NOT_THERE);
      }
    }
    assertThat(state()).as("the file, after all of that").isEqualTo(before);
  }

  /** Who may read it for a purpose alone reads and does nothing at any address without one. */
  void waitsForAPurposeOf(String login) throws Exception {
    String before = state();
    Visitor visitor = Visitor.of(stage.url(), login);
    for (Addresses.Address page : addresses.pages()) {
      if (!page.path().endsWith("/purpose")) {
        isShutTo(visitor, visitor.get(page.path()), login + " asks for " + page.path());
        for (Map<String, String> fields : page.sent()) {
          isShutTo(visitor, visitor.post(page.path(), fields), login + " sends to " + page.path());
        }
      }
    }
    for (String copy : addresses.copies()) {
      isShutTo(visitor, visitor.get(copy), login + " " + copy);
    }
    assertThat(state()).as("the file, after all of that").isEqualTo(before);
  }

  /** Not found, or first to the purpose. */
  private static void isShutTo(Visitor visitor, HttpResponse<String> answer, String what) {
    String to = answer.headers().firstValue("Location").orElse("");
    assertThat(answer.statusCode() == NOT_THERE || to.endsWith("/purpose"))
        .as(what + ": " + answer.statusCode() + " " + to)
        .isTrue();
  }

  /** Whoever is not signed in is sent to sign in, whether there is something or not. */
  void sendsStrangersToTheSignIn() throws Exception {
    Visitor stranger = Visitor.stranger(stage.url());
    for (Addresses.Address page : addresses.pages()) {
      isAnswered(stranger, "a stranger", page, TO_THE_SIGN_IN);
    }
    for (String copy : addresses.copies()) {
      assertThat(stranger.get(copy))
          .satisfies(
              answer -> {
                assertThat(answer.statusCode()).as("a stranger " + copy).isNotEqualTo(FOUND);
                assertThat(answer.body()).doesNotContain("Priya");
              });
    }
  }

  /** Asks for a page, and presses each of its buttons, as if it had been shown. */
  private static void isAnswered(Visitor visitor, String who, Addresses.Address page, int status)
      throws Exception {
    String path = page.path();
    assertThat(visitor.get(path).statusCode()).as(who + " asks for " + path).isEqualTo(status);
    for (Map<String, String> fields : page.sent()) {
      assertThat(visitor.post(path, fields).statusCode())
          .as(who + " sends to " + path + ": " + fields.keySet())
          .isEqualTo(status);
    }
  }

  /** How many rows of each kind stand in the file, and how often they were changed. */
  private String state() throws SQLException {
    return rows.first(STATE, addresses.file());
  }
}
