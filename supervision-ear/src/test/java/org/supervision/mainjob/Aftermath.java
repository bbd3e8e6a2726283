package org.supervision.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.supervision.copy.Papers;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** What is true once a record is signed: of its copies, of the log, and for those outside. */
final class Aftermath {

  private static final String STEPS =
      "select group_concat(p.login, ' ', l.verb order by l.seq separator '|')"
          + " from supervision.access_log l join supervision.person p on p.id = l.person_id"
          + " where l.subject_id = ? and l.outcome = 'ALLOWED' and l.verb not in ('READ', 'LIST')";
  private static final String LOOKING =
      "select group_concat(l.verb, ' ', l.outcome order by l.at, l.seq separator '|')"
          + " from supervision.access_log l join supervision.person p on p.id = l.person_id"
          + " where p.login = ? and (l.subject_id = ? or l.verb = 'STATE_PURPOSE')";
  private static final Path PAGES = Path.of("..", "supervision-web/src/main/webapp/pages");
  private static final Pattern BEGINNING = Pattern.compile("begin|plan|draft");
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

  Aftermath(Stage stage, String record) {
    this.stage = stage;
    this.rows = new Rows(stage);
    this.record = record;
  }

  /** The kept PDF says all of that, and each time it is the same to the byte. */
  void thePdfSays(Page reader, List<String> texts) throws Exception {
    byte[] pdf = pdf(reader);
    String said = withoutMargins(bare(Papers.textOf(pdf)));
    assertThat(texts).allSatisfy(text -> assertThat(said).contains(bare(text)));
    assertThat(pdf(reader)).isEqualTo(pdf);
  }

  /** Every heading and every paragraph of the page is in the PDF, in the same order. */
  void thePdfSaysWhatThePageSays(Page reader) throws Exception {
    reader.navigate("/record/" + record);
    List<String> shown =
        reader.locator(".record-section > h2, .record-section > .record-text p").allInnerTexts();
    assertThat(shown).hasSizeGreaterThan(20);
    String said = withoutMargins(bare(Papers.textOf(pdf(reader))));
    int from = 0;
    for (String paragraph : shown) {
      String wanted = bare(paragraph.replaceFirst("^\\d+\\. ", ""));
      from = said.indexOf(wanted, from);
      assertThat(from).as(paragraph).isNotNegative();
      from += wanted.length();
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

  /** Who may read for a purpose alone was kept out, stated one and read; the log has all three. */
  void theLogTellsOfThePurpose(String login) throws SQLException {
    assertThat(rows.first(LOOKING, login, record))
        .matches(".*READ REFUSED\\|(.*\\|)?STATE_PURPOSE ALLOWED\\|(.*\\|)?READ ALLOWED.*");
  }

  /** Who was kept out is in the log with it, whoever they are. */
  void theLogTellsOfRefusals(List<String> logins) throws SQLException {
    for (String login : logins) {
      assertThat(rows.first(LOOKING, login, record)).as(login).contains("READ REFUSED");
    }
  }

  /** For these people there is nothing at any address of it, whatever they ask or send. */
  void isNothingFor(String agreement, List<String> logins) throws Exception {
    for (String login : logins) {
      Visitor visitor = Visitor.of(stage.url(), login);
      for (String page : pages(agreement)) {
        isAnswered(visitor, login, page, NOT_THERE);
      }
      for (String copy : copies(agreement)) {
        assertThat(visitor.get(copy).statusCode()).as(login + " " + copy).isEqualTo(NOT_THERE);
      }
    }
  }

  /** Whoever is not signed in is sent to sign in, whether there is something or not. */
  void sendsStrangersToTheSignIn(String agreement) throws Exception {
    Visitor stranger = Visitor.stranger(stage.url());
    for (String page : pages(agreement)) {
      isAnswered(stranger, "a stranger", page, TO_THE_SIGN_IN);
    }
    for (String copy : copies(agreement)) {
      assertThat(stranger.get(copy))
          .satisfies(
              answer -> {
                assertThat(answer.statusCode()).as("a stranger " + copy).isNotEqualTo(FOUND);
                assertThat(answer.body()).doesNotContain("Priya");
              });
    }
  }

  /** Asks for a page, and presses each of its buttons, as if it had been shown. */
  private static void isAnswered(Visitor visitor, String who, String page, int status)
      throws Exception {
    assertThat(visitor.get(page).statusCode()).as(who + " asks for " + page).isEqualTo(status);
    for (Map<String, String> fields : sent(page)) {
      assertThat(visitor.post(page, fields).statusCode())
          .as(who + " sends to " + page + ": " + fields.keySet())
          .isEqualTo(status);
    }
  }

  private static List<Map<String, String>> sent(String page) throws IOException {
    String[] parts = page.split("/");
    List<Map<String, String>> buttons =
        Buttons.of(
            PAGES.resolve(parts[1] + "/" + (parts.length > 3 ? parts[3] : "view") + ".xhtml"));
    return buttons.isEmpty() ? List.of(Map.of("why", "x")) : buttons;
  }

  /** What can be asked for of one thing: all pages of its folder but those that begin another. */
  private static List<String> verbs(String feature) throws IOException {
    try (Stream<Path> pages = Files.list(PAGES.resolve(feature))) {
      return pages
          .map(page -> page.getFileName().toString().replace(".xhtml", ""))
          .filter(page -> !BEGINNING.matcher(page).matches())
          .map(page -> page.equals("view") ? "" : "/" + page)
          .sorted()
          .toList();
    }
  }

  private List<String> pages(String agreement) throws SQLException, IOException {
    List<String> pages = new ArrayList<>();
    verbs("record").forEach(verb -> pages.add("/record/" + record + verb));
    verbs("agreement").forEach(verb -> pages.add("/agreement/" + agreement + verb));
    String session =
        rows.first("select session_id from supervision.supervision_record where id = ?", record);
    verbs("session").forEach(verb -> pages.add("/session/" + session + verb));
    pages.add("/file/" + file());
    pages.add("/access/" + file() + "/looked");
    return pages;
  }

  private List<String> copies(String agreement) throws SQLException {
    return List.of(
        "/record/" + record + "/pdf",
        "/agreement/" + agreement + "/pdf",
        "/file/" + file() + "/zip",
        "/api/record/" + record + "/section/practice-progress");
  }

  private String file() throws SQLException {
    return rows.first("select file_id from supervision.supervision_record where id = ?", record);
  }
}
