package org.supervision.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supervision.endurance.Held;
import org.supervision.signature.Signer;
import org.supervision.stage.Forms;
import org.supervision.stage.HttpDraft;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/**
 * A record in which there is something of every kind: a decision, an action, an amendment and a
 * disagreement with their answers; closed without the supervisee, who signs it late and makes a
 * statement.
 */
final class ClosedRecord {

  private static final String LONG_SHARED =
      "update supervision.supervision_record set shared_at = '2026-11-09 09:00:00',"
          + " reminders_sent = 2 where id = ?";

  private static final String TOLD =
      "select count(*) from outbox o join supervision.person p on p.id = o.person_id"
          + " where p.login = 'una' and o.kind = 'RECORD_STATED' and o.path = ?";
  private static final String LOGGED =
      "select count(*) from access_log where subject_id = ? and verb = 'STATE'";

  private final Rows rows;
  private final Visitor una;
  private final Visitor fern;
  private final HttpDraft record;
  private final String where;

  private ClosedRecord(Stage stage) throws Exception {
    rows = new Rows(stage);
    una = Visitor.of(stage.url(), "una");
    fern = Visitor.of(stage.url(), "fern");
    record = Held.draft(stage, una, "fern", "una");
    where = "?section=" + record.sections().get(0);
  }

  /** Makes one; its identifier. */
  static String make(Stage stage) throws Exception {
    ClosedRecord closed = new ClosedRecord(stage);
    closed.writeAndShare();
    closed.speakOfIt();
    closed.answer();
    closed.close();
    closed.signLate();
    closed.stateLate();
    return closed.record.id();
  }

  private void writeAndShare() throws Exception {
    record.write(record.sections().get(0), "Two plans were late in June");
    send(una, "/decide" + where, "decide", "save", Map.of("what", "Ask for help", "why", "Time"));
    String owner = Forms.first(una, record.path() + "/act" + where, "owner");
    Map<String, String> action = Map.of("what", "Ask the team", "owner", owner, "by", "1/12/26");
    send(una, "/act" + where, "act", "save", action);
    assertThat(record.share().statusCode()).isEqualTo(302);
  }

  private void speakOfIt() throws Exception {
    send(fern, "/suggest" + where, "suggest", "send", Map.of("text", "One plan was late"));
    Map<String, String> statement = Map.of("passage", "Two plans", "statement", "It was one");
    send(fern, "/disagree" + where, "disagree", "send", statement);
  }

  private void answer() throws Exception {
    String answers = una.get(record.path() + "/answer").body();
    Map<String, String> declined = Map.of("answer", "decline", "why", "The list says two");
    send(una, linked("amendment", answers), "amendment", "send", declined);
    Map<String, String> side = Map.of("rationale", "So says the list", "outcome", "It stays");
    send(una, linked("rationale", answers), "answer", "send", side);
  }

  private void close() throws Exception {
    rows.change(LONG_SHARED, record.id());
    send(una, "/close", "close", "close-button", Map.of("why", "Fern has been away since"));
  }

  private void signLate() throws Exception {
    Signer signer = new Signer(fern, "fern", record.path());
    assertThat(signer.comeBack(signer.confirm(signer.press())))
        .contains("Thank you for confirming");
  }

  private void stateLate() throws Exception {
    Map<String, String> statement = Map.of("stated", "One plan was late, as I said");
    send(fern, "", "statement", "state-button", statement);
    assertThat(rows.count(TOLD, record.path())).as("una is told of it").isOne();
    assertThat(rows.count(LOGGED, record.id())).as("as a statement").isOne();
  }

  private void send(
      Visitor who, String verb, String form, String button, Map<String, String> filled)
      throws Exception {
    HttpResponse<String> sent = Forms.submit(who, record.path() + verb, form, button, filled);
    assertThat(sent.statusCode()).as(verb).isEqualTo(302);
  }

  private static String linked(String verb, String page) {
    Matcher link = Pattern.compile("/" + verb + "\\?[a-z]+=[0-9a-f-]{36}").matcher(page);
    assertThat(link.find()).as("a link to /" + verb).isTrue();
    return link.group();
  }
}
