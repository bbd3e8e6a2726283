package org.supervision.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
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
import org.supervision.verification.Verifying;

/**
 * An edit races a signature: the author opens the record again, or the one who signed first takes
 * that back, and a new text is saved behind it, in the instant in which the other comes back from
 * the identity provider. Either the signature holds and nothing changed, or it is refused.
 */
@OnStage
@ResourceLock(Beside.SEALED)
@Beside
@ResourceLock(Beside.IRO)
@Tag("payara")
class SigningRaceIT {

  private static final int MANY = 1_000;
  private static final int SAVED = 200;
  private static final int BACK = 302;

  private final Handicap reopening = new Handicap();
  private final Handicap withdrawing = new Handicap();
  private Stage stage;
  private Rows rows;
  private Visitor dot;
  private Visitor iro;
  private HttpDraft draft;
  private Section section;
  private String text;

  @BeforeEach
  void bothAreThere(Stage running) throws Exception {
    stage = running;
    rows = new Rows(stage);
    dot = Visitor.of(stage.url(), "dot");
    iro = Visitor.of(stage.url(), "iro");
  }

  @Test
  void whatIsSignedIsWhatWasShownHoweverTheEditRaces() throws Exception {
    begin();
    for (int i = 0; i < Counts.races(MANY); i++) {
      if (state().startsWith("HALF_SIGNED")) {
        theSecondSignatureAgainstWithdrawing("too late " + i);
      } else {
        theFirstSignatureAgainstReopening("too late " + i);
      }
      if (state().startsWith("SIGNED")) {
        begin();
      } else if (!state().startsWith("HALF_SIGNED")) {
        agreeAgain();
      }
    }
    stage.progress().say("  an edit won against the first signature " + reopening);
    stage.progress().say("  an edit won against the second signature " + withdrawing);
    assertThat(Verifying.found(stage)).isEmpty();
  }

  private void theFirstSignatureAgainstReopening(String late) throws Exception {
    Map<String, String> reopen = form(dot, "reopen", "reopen-button");
    reopen.put("why", "One more thing");
    boolean edited = race(iro, "iro", late, reopening, () -> dot.post(sign(), reopen).statusCode());
    assertThat(state()).isEqualTo(edited ? "SHARED 1" : "HALF_SIGNED 0");
    assertThat(signatures()).isEqualTo(edited ? 0 : 1);
  }

  private void theSecondSignatureAgainstWithdrawing(String late) throws Exception {
    Map<String, String> withdraw = form(iro, "sign", "withdraw");
    boolean edited =
        race(dot, "dot", late, withdrawing, () -> iro.post(sign(), withdraw).statusCode());
    assertThat(state()).isEqualTo(edited ? "SHARED 1" : "SIGNED 0");
    assertThat(signatures()).isEqualTo(edited ? 0 : 2);
    if (!edited) {
      assertThat(section.save("after all", section.version())).isNotEqualTo(SAVED);
      assertThat(iro.get(draft.path()).body()).contains(text).doesNotContain("after all");
    }
  }

  /** Lets a signature and an opening with an edit behind it run; whether the edit was saved. */
  private boolean race(
      Visitor signer, String login, String late, Handicap handicap, Callable<Integer> opening)
      throws Exception {
    Signer pen = new Signer(signer, login, draft.path());
    String back = pen.confirm(pen.press());
    String version = section.version();
    Visitor tab = dot.twin();
    List<Integer> answers =
        Race.between(
            List.of(
                () -> signer.send(HttpRequest.newBuilder(URI.create(back)).GET()).statusCode(),
                handicap.on(
                    () -> {
                      opening.call();
                      return section.saveIn(tab, late, version);
                    })));
    assertThat(answers.get(0)).as("the signer is told what became of it").isEqualTo(BACK);
    boolean edited = answers.get(1) == SAVED;
    handicap.learn(edited);
    text = edited ? late : text;
    assertThat(section.now()).contains(text);
    return edited;
  }

  private void begin() throws Exception {
    draft = Held.draft(stage, dot, "iro", "dot");
    text = "What both talked about";
    section = new Section(dot, draft.path(), draft.sections().get(0));
    assertThat(section.save(text, section.version())).isEqualTo(SAVED);
    draft.share();
    agree();
  }

  private void agreeAgain() throws Exception {
    Forms.submit(dot, draft.path() + "/answer", "again", "share", Map.of());
    agree();
  }

  private void agree() throws Exception {
    Forms.submit(iro, draft.path() + "/review", "agree", "agree-button", Map.of());
    assertThat(state()).isEqualTo("AGREED 0");
  }

  private Map<String, String> form(Visitor who, String form, String button) throws Exception {
    Map<String, String> fields = Forms.hidden(who.get(sign()).body(), form);
    fields.put(button, button);
    return fields;
  }

  private String sign() {
    return draft.path() + "/sign";
  }

  private long signatures() throws Exception {
    return rows.count(
        "select count(*) from signature where subject_id = ? and withdrawn_at is null", draft.id());
  }

  private String state() throws Exception {
    return rows.first(
        "select concat(state, ' ', edited_since_shared) from supervision.supervision_record"
            + " where id = ?",
        draft.id());
  }
}
