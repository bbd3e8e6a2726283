package org.supervision.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.supervision.copy.Papers;
import org.supervision.endurance.Held;
import org.supervision.grant.Granting;
import org.supervision.stage.Forms;
import org.supervision.stage.HttpDraft;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/**
 * What somebody is given about themselves tells nothing that they may not know yet (ACCESS 1, 6,
 * 24): no investigation of which they are told later, and nothing of a draft.
 */
@OnStage
class AnswerBoundsIT {

  private static final Pattern REQUEST = Pattern.compile("/request/([0-9a-f-]{36})");
  private static final String FILE =
      "select f.id from supervision.supervision_file f"
          + " join supervision.person p on p.id = f.supervisee_id where p.login = 'una'";
  private static final String SIGNED =
      "select r.id from supervision.supervision_record r"
          + " join supervision.person p on p.id = r.supervisee_id"
          + " where p.login = 'una' and r.state = 'SIGNED' order by r.held_on desc";
  private static final String TOLD =
      "select count(*) from access_log where chain_id = ? and verb <> 'SEAL'"
          + " and (window_id is null or window_id <> ?)";
  private static final String KNOWN =
      "select count(*) from supervision_record where file_id = ?"
          + " and (state <> 'DRAFT' or first_shared_at is not null)";
  private static final String AGREED =
      "select count(*) from supervision_action where file_id = ? and agreed_at is not null";
  private static final String TYPES =
      "update supervision.supervision_record set recorder_id ="
          + " (select id from supervision.person where login = ?),"
          + " recorder_consent_at = '2026-11-24 09:00:00' where id = ?";
  private static final String RESTRICTED =
      "update supervision.supervision_record set use_restricted = ? where id = ?";
  private static final String UNDER =
      "select count(*) from access_log l join supervision.person p on p.id = l.person_id"
          + " where l.chain_id = ? and p.login = 'olga' and l.verb = 'READ'"
          + " and l.outcome = 'ALLOWED' and l.purpose = ?";
  private static final String NOTE = "The rota of Hollybank was never sent";
  private static final Map<String, String> LATER =
      Map.of(
          "withheld", "1",
          "withheld-month", "12",
          "withheld-year", "2026",
          "withheldWhy", "It would be tidied away");
  private static final Map<String, String> ALL =
      Map.of("who", "Una Pell", "kind", "SUBJECT_ACCESS", "received", "23/11/2026", "asked", "All");

  @Test
  void theAnswerTellsNothingThatTheyMayNotKnowYet(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    String file = rows.first(FILE);
    String own = granted(stage, Visitor.of(stage.url(), "olga"), Map.of());
    String grant = withheldReading(stage, "/record/" + rows.first(SIGNED));
    HttpDraft draft = draftWithItsReview(stage);
    rows.change(TYPES, "olga", draft.id());
    String signed = rows.first(SIGNED);
    rows.change(RESTRICTED, "1", signed);
    Visitor nina = Visitor.of(stage.url(), "nina");
    Visitor olga = Visitor.of(stage.url(), "olga");
    String request = logged(nina);
    Forms.submit(olga, request, "take", "mine", Map.of());
    Forms.submit(olga, request, "identity", "known", Map.of("day", "23/11/2026"));
    String answer = request.replace("/request/", "/redaction/");
    try {
      assertThat(olga.get(draft.path() + "/write").statusCode()).as("she types it").isEqualTo(200);
      assertThat(olga.get(answer + "/passages?kind=RECORD&of=" + draft.id()).statusCode())
          .as("she reads it as who types it, not for the answer")
          .isEqualTo(404);
      assertThat(olga.get(request + "/gathered?kind=RECORD").body()).doesNotContain(draft.path());
      assertThat(olga.get(request + "/gathered?kind=LOOKED").body())
          .contains("Tried, and was not let in");
      assertThat(olga.get(answer + "/passages?kind=BESIDE&of=" + file).body()).doesNotContain(NOTE);

      String id = request.substring(request.lastIndexOf('/') + 1);
      Map<String, byte[]> zip =
          Papers.unzip(GivenAnswer.put(olga, "/answer/" + id + "/zip").body());
      String data = new String(zip.get("answer.json"), StandardCharsets.UTF_8);
      assertThat(rowsOf("LOOKED", data)).isEqualTo(rows.count(TOLD, file, grant));
      assertThat(rowsOf("RECORD", data)).isEqualTo(rows.count(KNOWN, file));
      assertThat(rowsOf("ACTION", data)).isEqualTo(rows.count(AGREED, file));
      assertThat(data).contains("\"state\" : \"REFUSED\"").doesNotContain(NOTE);
      String paper = Papers.textOf(zip.get("answer.pdf"));
      assertThat(paper)
          .contains("What anybody did in your file " + rows.count(TOLD, file, grant))
          .contains("One record is not in it because you dispute something there")
          .doesNotContain(NOTE, "Nothing is left out");
      assertThat(data).contains("\"restricted\" : [");
      assertThat(rows.count(UNDER, file, "subject-access")).isPositive();
      assertThat(rows.count(UNDER, file, "investigation"))
          .as("an approval of hers is not what she reads under")
          .isZero();
    } finally {
      rows.change(RESTRICTED, "0", signed);
      rows.change(
          "update supervision.supervision_record set recorder_id = null,"
              + " recorder_consent_at = null where id = ?",
          draft.id());
      revoke(stage, grant);
      revoke(stage, own);
      Forms.submit(
          olga, request + "/close", "close", "end", Map.of("outcome", "WITHDRAWN", "why", "So"));
    }
  }

  /** Somebody tries, is refused, is granted it and reads; the grant. */
  private static String withheldReading(Stage stage, String record) throws Exception {
    Visitor ed = Visitor.of(stage.url(), "ed");
    assertThat(ed.get(record).statusCode()).isEqualTo(404);
    String grant = granted(stage, ed, LATER);
    assertThat(ed.get(record).statusCode()).isEqualTo(200);
    return grant;
  }

  /** They ask to read her file and are let; the grant. */
  private static String granted(Stage stage, Visitor who, Map<String, String> how)
      throws Exception {
    String grant = Granting.asks(stage, who, "Una Pell", Map.of());
    Forms.submit(Visitor.of(stage.url(), "hal"), "/grant/" + grant, "yes", "approve", how);
    return grant;
  }

  private static void revoke(Stage stage, String grant) throws Exception {
    Forms.submit(Visitor.of(stage.url(), "hal"), "/grant/" + grant, "end", "revoke", Map.of());
  }

  /** A draft in which an action of a shared record is spoken of, and another written. */
  private static HttpDraft draftWithItsReview(Stage stage) throws Exception {
    Visitor dot = Visitor.of(stage.url(), "dot");
    HttpDraft shared = Held.draft(stage, dot, "una", "dot");
    String section = shared.sections().get(2);
    shared.write(section, "As we said");
    act(dot, shared, section);
    assertThat(shared.share().statusCode()).isBetween(200, 399);
    HttpDraft draft = Held.draft(stage, dot, "una", "dot");
    act(dot, draft, section);
    String action =
        new Rows(stage)
            .first(
                "select id from supervision.supervision_action where record_id = ?", shared.id());
    Map<String, String> held = Map.of("status", "HELD_UP", "note", NOTE);
    assertThat(
            Forms.submit(dot, draft.path() + "/effect?action=" + action, "effect", "save", held)
                .statusCode())
        .isEqualTo(302);
    return draft;
  }

  private static void act(Visitor dot, HttpDraft draft, String section) throws Exception {
    String page = draft.path() + "/act?section=" + section;
    Map<String, String> action =
        Map.of(
            "what", "Ring the school", "owner", Forms.first(dot, page, "owner"), "by", "15/12/26");
    assertThat(Forms.submit(dot, page, "act", "save", action).statusCode()).isEqualTo(302);
  }

  /** How many rows of a kind stand in an answer for machines. */
  private static long rowsOf(String kind, String data) {
    int from = data.indexOf("\"" + kind + "\" : [");
    assertThat(from).as(kind).isPositive();
    return data.substring(from, data.indexOf(']', from)).chars().filter(one -> one == '{').count();
  }

  private static String logged(Visitor who) throws Exception {
    assertThat(Forms.submit(who, "/request/new", "new", "log", ALL).statusCode()).isEqualTo(302);
    String list = who.get("/requests").body();
    Matcher found =
        REQUEST.matcher(list.substring(list.lastIndexOf("<a", list.indexOf("Una Pell"))));
    assertThat(found.find()).isTrue();
    return found.group();
  }
}
