package org.supervision.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.endurance.Held;
import org.supervision.shell.Axe;
import org.supervision.stage.Alone;
import org.supervision.stage.Browsers;
import org.supervision.stage.Forms;
import org.supervision.stage.HttpDraft;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;
import org.supervision.verification.Verifying;

/**
 * Gus has not finished a record when Lena moves to Sam: Sam goes on with it if both agreed before,
 * and if not it is closed to everybody.
 */
@OnStage
@Alone
@Tag("payara")
class PassedDraftIT {

  private static final int NOT_FOUND = 404;
  private static final String LENA = "Lena Farrow";
  private static final String SAM = "Sam Okell";

  private Stage stage;
  private Rows rows;
  private Visitor gus;
  private Visitor lena;
  private Visitor sam;
  private Visitor nina;
  private Moving move;

  @AfterEach
  void lenaGoesBackToGus() throws Exception {
    if (move != null && move.state().equals("PLANNED")) {
      Forms.submit(nina, move.path(), "withdraw", "call-off", Map.of());
    } else if (move != null && move.state().equals("CARRIED_OUT")) {
      Moving back = Moving.atOnce(rows, nina, LENA, "Gus Whitlock", move);
      nina.post(back.check(), back.deciding(nina));
      assertThat(back.state()).isEqualTo("CARRIED_OUT");
    }
  }

  @Test
  void theNextSupervisorGoesOnWithADraftOnceBothAgreed(Stage on, Browsers browsers)
      throws Exception {
    begin(on);
    HttpDraft draft = draft();
    String section = draft.sections().get(0);
    draft.write(section, "What Gus had written");
    String done = finishedIn(draft, section);
    act(draft, section, "Ring the clinic");
    assertThat(gus.get(draft.path() + "/write").body()).doesNotContain("/pass\"");
    assertThat(gus.get(draft.path() + "/pass").headers().firstValue("Location").orElse(""))
        .as("no move is planned")
        .endsWith(draft.path() + "/write");
    move = Moving.tomorrow(rows, nina, LENA, SAM, "Before, Gus can offer that Sam goes on with it");

    assertThat(gus.get(draft.path() + "/write").body())
        .contains("The file passes to Sam Okell on Wednesday 25 November 2026", "/pass\"");
    assertThat(lena.get(draft.path() + "/passing").headers().firstValue("Location").orElse(""))
        .as("nothing is offered")
        .doesNotContain("passing");
    Forms.submit(gus, draft.path() + "/pass", "pass", "offer", Map.of());
    assertThat(gus.get(move.path()).body()).contains("A draft; Gus offers that Sam goes on");
    assertThat(lena.get("/").body())
        .contains("Say whether your next supervisor may finish a record");
    for (Visitor nobody : new Visitor[] {sam, nina, Visitor.of(stage.url(), "tom")}) {
      assertThat(nobody.get(draft.path() + "/pass").statusCode()).isEqualTo(NOT_FOUND);
      assertThat(nobody.get(draft.path() + "/passing").statusCode()).isEqualTo(NOT_FOUND);
    }
    looksRight(browsers, draft);
    Forms.submit(lena, draft.path() + "/passing", "passing", "agree", Map.of());
    assertThat(lena.get("/").body()).doesNotContain("your next supervisor may finish");
    assertThat(gus.get(move.path()).body()).contains("both agreed that Sam goes on with it");
    assertThat(lena.get(move.path()).body()).as("to take it back").contains(passing(draft) + "\"");
    assertThat(lena.get(draft.path()).statusCode()).as("still unshared").isEqualTo(NOT_FOUND);

    move.rightsPass();
    assertThat(gus.get(draft.path() + "/write").statusCode()).isEqualTo(NOT_FOUND);
    assertThat(sam.get(draft.path() + "/write").statusCode()).isEqualTo(NOT_FOUND);
    move.theTimerComes();
    assertThat(move.stateOf(draft.id())).isEqualTo("DRAFT");
    assertThat(gus.get(draft.path() + "/write").statusCode()).isEqualTo(NOT_FOUND);
    assertThat(sam.get("/").body()).contains(draft.path() + "/write");
    assertThat(sam.get(draft.path() + "/write").body())
        .contains("What Gus had written", "Gus Whitlock supervising Lena Farrow")
        .contains("Gus Whitlock supervised then and began this record");
    assertThat(lena.get(move.path()).body()).contains("Goes on with Sam, who reads it then");

    assertThat(sam.get(draft.path() + "/write").body())
        .as("what was said of an earlier action, and the draft's own")
        .contains("Rung on Monday", "Ring the clinic");
    HttpDraft goesOn = HttpDraft.at(sam, draft.path());
    goesOn.write(section, "What Gus had written and Sam as well");
    assertThat(goesOn.share().statusCode()).isEqualTo(302);
    assertThat(lena.get(draft.path() + "/review").body())
        .contains("and Sam as well", "began this record", "Rung on Monday", "Ring the clinic");
    assertThat(sam.get("/actions").body()).contains("Ring the clinic").doesNotContain(done);
    assertThat(Verifying.found(stage)).isEmpty();
  }

  @Test
  void whatTheSuperviseeDidNotAgreeToIsClosedToEverybody(Stage on) throws Exception {
    begin(on);
    HttpDraft offered = draft();
    HttpDraft takenBack = draft();
    move = Moving.tomorrow(rows, nina, LENA, SAM, "Closed unshared");
    for (HttpDraft one : new HttpDraft[] {offered, takenBack}) {
      Forms.submit(gus, one.path() + "/pass", "pass", "offer", Map.of());
    }
    Map<String, String> shown = Forms.hidden(lena.get(passing(takenBack)).body(), "passing");
    Forms.submit(lena, passing(offered), "passing", "agree", Map.of());
    Forms.submit(lena, passing(offered), "passing", "refuse", Map.of());
    Forms.submit(gus, takenBack.path() + "/pass", "pass", "take-back", Map.of());
    shown.put("agree", "agree");
    assertThat(lena.post(passing(takenBack), shown).body())
        .as("agreed on a page that was opened before")
        .contains("asked about this draft any more");

    move.rightsPass();
    move.theTimerComes();
    assertThat(move.stateOf(offered.id())).isEqualTo("CLOSED_UNSHARED");
    assertThat(move.stateOf(takenBack.id())).isEqualTo("CLOSED_UNSHARED");
    assertThat(sam.get(offered.path() + "/write").statusCode()).isEqualTo(NOT_FOUND);
    assertThat(lena.get(move.path()).body())
        .contains("Closed unshared: Lena had not agreed that Sam goes on with it");
  }

  @Test
  void whatWasAgreedForAMoveThatWasCalledOffCountsForNoOther(Stage on) throws Exception {
    begin(on);
    HttpDraft draft = draft();
    Moving off = Moving.tomorrow(rows, nina, LENA, SAM, "Closed unshared");
    Forms.submit(gus, draft.path() + "/pass", "pass", "offer", Map.of());
    Forms.submit(lena, passing(draft), "passing", "agree", Map.of());
    Forms.submit(nina, off.path(), "withdraw", "call-off", Map.of());
    assertThat(off.state()).isEqualTo("WITHDRAWN");

    move = Moving.tomorrow(rows, nina, LENA, "Mo Teasdale", "Closed unshared");
    assertThat(lena.get("/").body()).doesNotContain("your next supervisor may finish");
    move.rightsPass();
    move.theTimerComes();
    assertThat(move.stateOf(draft.id())).isEqualTo("CLOSED_UNSHARED");
  }

  private void begin(Stage on) throws Exception {
    stage = on;
    rows = new Rows(on);
    gus = Visitor.of(on.url(), "gus");
    lena = Visitor.of(on.url(), "lena");
    sam = Visitor.of(on.url(), "sam");
    nina = Visitor.of(on.url(), "nina");
  }

  private HttpDraft draft() throws Exception {
    return Held.draft(stage, gus, "lena", "gus");
  }

  /** An action of a record before it, which is said in the draft to be done; its identifier. */
  private String finishedIn(HttpDraft draft, String section) throws Exception {
    HttpDraft before = draft();
    before.write(section, "An earlier meeting");
    act(before, section, "Ring the school");
    before.share();
    String action =
        rows.first(
            "SELECT id FROM supervision.supervision_action WHERE record_id = ?", before.id());
    Forms.submit(
        gus,
        draft.path() + "/effect?action=" + action,
        "effect",
        "save",
        Map.of("status", "DONE", "note", "Rung on Monday"));
    return action;
  }

  private void act(HttpDraft draft, String section, String what) throws Exception {
    String owner = rows.first("SELECT id FROM supervision.person WHERE login = 'gus'");
    Forms.submit(
        gus,
        draft.path() + "/act?section=" + section,
        "act",
        "save",
        Map.of("what", what, "owner", owner, "by", "15/12/26"));
  }

  private static String passing(HttpDraft draft) {
    return draft.path() + "/passing";
  }

  private static void looksRight(Browsers browsers, HttpDraft draft) {
    Page author = browsers.of("gus");
    author.navigate(draft.path() + "/pass");
    Axe.assertClean(author);
    Page reader = browsers.phoneOf("lena");
    reader.navigate(passing(draft));
    Axe.assertClean(reader);
  }
}
