package org.supervision.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.supervision.signature.Signer;
import org.supervision.stage.Beside;
import org.supervision.stage.Counts;
import org.supervision.stage.Forms;
import org.supervision.stage.HttpDraft;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;
import org.supervision.transfer.Moving;
import org.supervision.verification.Verifying;

/**
 * Ines’s file passes from Dot to Wren in the instant in which Dot signs, or types, or in which
 * somebody is let read it. What Dot does is done wholly before, or is answered as not found (ACCESS
 * 8, PRODUCT T6).
 */
@OnStage
@ResourceLock(Beside.SEALED)
@Beside
@ResourceLock(Beside.IRO)
class MovingRaceIT {

  private static final int MANY = 600;
  private static final int WAYS = 3;
  private static final int SAVED = 200;
  private static final int BACK = 302;
  private static final int NOT_FOUND = 404;

  private final Handicap handicap = new Handicap();
  private Stage stage;
  private Rows rows;
  private Visitor dot;
  private Visitor iro;
  private Visitor nina;
  private Moving open;

  @BeforeEach
  void theyAreThere(Stage running) throws Exception {
    stage = running;
    rows = new Rows(stage);
    dot = Visitor.of(stage.url(), "dot");
    iro = Visitor.of(stage.url(), "iro");
    nina = Visitor.of(stage.url(), "nina");
  }

  /** Ten classes after it would fail otherwise, where one race did. */
  @AfterEach
  void sheIsWhereSheWas() throws Exception {
    if (open != null) {
      open.undo();
      open = null;
    }
  }

  @Test
  void aSignatureIsGivenBeforeTheFilePassesOrNotAtAll() throws Exception {
    for (int i = 0; i < Counts.races(MANY) / WAYS + 1; i++) {
      boolean second = i % 2 == 1;
      HttpDraft record = agreed();
      if (second) {
        sign(iro, back(iro, "iro", record));
      }
      String back = back(dot, "dot", record);
      Moving move = passing();
      Map<String, String> decide = move.deciding(nina);
      List<Integer> answers =
          Race.between(
              List.of(
                  () -> sign(dot, back),
                  handicap.on(() -> nina.post(move.check(), decide).statusCode())));
      assertThat(answers).as("both are told what became of it").containsOnly(BACK);
      boolean signed = signaturesOf("dot", record) == 1;
      handicap.learn(!signed);
      assertThat(state(record)).isEqualTo(signed && second ? "SIGNED" : "CLOSED_UNSIGNED");
      assertThat(signaturesOf("iro", record)).as("stands").isEqualTo(second ? 1 : 0);
      assertThat(
              count(
                  "signature s join supervision.file_transfer t on t.id = ? where"
                      + " s.subject_id = ? and s.signed_at >= t.effective_at",
                  move,
                  record))
          .isZero();
      passed(move, record);
    }
    stage.progress().say("  a move won against a signature " + handicap);
    assertThat(Verifying.found(stage)).isEmpty();
  }

  @Test
  void whatIsTypedIsSavedBeforeTheFilePassesOrNotAtAll() throws Exception {
    for (int i = 0; i < Counts.races(MANY) / WAYS + 1; i++) {
      HttpDraft draft = Held.draft(stage, dot, "iro", "dot");
      Section section = new Section(dot, draft.path(), draft.sections().get(0));
      String version = section.version();
      Moving move = passing();
      Map<String, String> decide = move.deciding(nina);
      int round = i;
      List<Integer> answers =
          Race.between(
              List.of(
                  handicap.on(() -> section.save("typed " + round, version)),
                  () -> nina.post(move.check(), decide).statusCode()));
      assertThat(answers.get(0)).isIn(SAVED, NOT_FOUND);
      boolean saved = answers.get(0) == SAVED;
      handicap.learn(saved);
      assertThat(state(draft)).isEqualTo("CLOSED_UNSHARED");
      assertThat(
              count(
                  "record_section s join supervision.file_transfer t on t.id = ? where"
                      + " s.record_id = ? and s.text_version > 0 and s.discussion is not null",
                  move,
                  draft))
          .as("what was saved, and nothing else")
          .isEqualTo(saved ? 1 : 0);
      assertThat(
              count(
                  "supervision_record s join supervision.file_transfer t on t.id = ? where"
                      + " s.id = ? and s.saved_at >= t.effective_at",
                  move,
                  draft))
          .isZero();
      assertThat(section.save("later", version)).isEqualTo(NOT_FOUND);
      passed(move, draft);
    }
    stage.progress().say("  typing won against a move " + handicap);
    assertThat(Verifying.found(stage)).isEmpty();
  }

  @Test
  void aGrantThatIsApprovedWhileTheFilePassesOpensWhatIsClosedByThatToo() throws Exception {
    Visitor ed = Visitor.of(stage.url(), "ed");
    Visitor hal = Visitor.of(stage.url(), "hal");
    for (int i = 0; i < Counts.races(MANY) / WAYS + 1; i++) {
      HttpDraft shared = agreed();
      HttpDraft draft = Held.draft(stage, dot, "iro", "dot");
      String grant = asked(ed);
      assertThat(ed.get(draft.path()).statusCode()).as("a draft").isEqualTo(NOT_FOUND);
      Moving move = passing();
      Map<String, String> decide = move.deciding(nina);
      Map<String, String> approve = Forms.hidden(hal.get(grant).body(), "yes");
      approve.put("approve", "approve");
      Callable<Integer> moving = () -> nina.post(move.check(), decide).statusCode();
      Callable<Integer> approving = () -> hal.post(grant, approve).statusCode();
      assertThat(Race.between(List.of(moving, approving))).containsOnly(BACK);
      assertThat(ed.get(shared.path()).statusCode()).isEqualTo(SAVED);
      assertThat(ed.get(draft.path()).statusCode()).as("closed unshared").isEqualTo(SAVED);
      passed(move, shared);
      Forms.submit(hal, grant, "end", "revoke", Map.of());
      assertThat(ed.get(shared.path()).statusCode()).isEqualTo(NOT_FOUND);
    }
    assertThat(Verifying.found(stage)).isEmpty();
  }

  /** It happened once; since then Dot neither did nor saw anything of it. Then it is undone. */
  private void passed(Moving move, HttpDraft record) throws Exception {
    assertThat(move.state()).isEqualTo("CARRIED_OUT");
    assertThat(move.timesLogged()).isEqualTo("1");
    for (String path : new String[] {"", "/write", "/sign"}) {
      assertThat(dot.get(record.path() + path).statusCode()).as(path).isEqualTo(NOT_FOUND);
    }
    assertThat(
            rows.first(
                "SELECT COUNT(*) FROM supervision.access_log l JOIN supervision.access_log m"
                    + " ON m.chain_id = l.chain_id AND m.seq < l.seq AND m.verb = 'MOVE'"
                    + " AND m.subject_id = ? JOIN supervision.person p ON p.id = l.person_id"
                    + " WHERE p.login = 'dot' AND l.outcome = 'ALLOWED'",
                move.id()))
        .isEqualTo("0");
    move.undo();
    open = null;
  }

  private Moving passing() throws Exception {
    open = Moving.atOnce(rows, nina, "Ines Rowan", "Wren Castell");
    return open;
  }

  private HttpDraft agreed() throws Exception {
    HttpDraft record = Held.draft(stage, dot, "iro", "dot");
    record.write(record.sections().get(0), "What both talked about");
    record.share();
    Forms.submit(iro, record.path() + "/review", "agree", "agree-button", Map.of());
    return record;
  }

  private static String back(Visitor who, String login, HttpDraft record) throws Exception {
    Signer pen = new Signer(who, login, record.path());
    return pen.confirm(pen.press());
  }

  private static int sign(Visitor who, String back) throws Exception {
    return who.send(HttpRequest.newBuilder(URI.create(back)).GET()).statusCode();
  }

  private String asked(Visitor ed) throws Exception {
    Map<String, String> fields =
        new HashMap<>(
            Map.of(
                "people", "Ines Rowan",
                "purpose", "investigation",
                "reason", "An allegation that has to be looked into.",
                "reference", "INV-7",
                "records", "true"));
    for (String day : new String[] {"aboutFrom", "aboutUntil", "startsOn", "endsOn"}) {
      fields.putAll(Map.of(day, "24", day + "-month", "11", day + "-year", "2026"));
    }
    Forms.submit(ed, "/grant/new", "ask", "send", fields);
    return "/grant/"
        + rows.first("SELECT id FROM supervision.access_grant ORDER BY asked_at DESC LIMIT 1");
  }

  private long signaturesOf(String login, HttpDraft record) throws Exception {
    return rows.count(
        "select count(*) from signature s join supervision.person p on p.id = s.person_id"
            + " where p.login = ? and s.subject_id = ? and s.withdrawn_at is null",
        login,
        record.id());
  }

  private long count(String from, Moving move, HttpDraft record) throws Exception {
    return rows.count("select count(*) from " + from, move.id(), record.id());
  }

  private String state(HttpDraft record) throws Exception {
    return rows.first("select state from supervision.supervision_record where id = ?", record.id());
  }
}
