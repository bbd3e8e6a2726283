package org.supervision.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.supervision.grant.Granting;
import org.supervision.mainjob.Steps;
import org.supervision.shell.Axe;
import org.supervision.stage.Beside;
import org.supervision.stage.Browsers;
import org.supervision.stage.Forms;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;
import org.supervision.verification.Verifying;
import org.supervision.writing.DraftPage;

/**
 * Joss moves from Tom to Sam at the start of a day while Tom is typing a draft about Joss; then
 * back, because it was wrong.
 */
@OnStage
@ResourceLock(Beside.SEALED)
@Tag("browser")
class TransferIT {

  private static final String SECTION = "practice-progress";

  @Test
  void fromTheInstantTheFileIsTheNextOnesAndWhatWasUndecidedIsClosed(
      Stage stage, Browsers browsers, GreenMail mail) throws Exception {
    Rows rows = new Rows(stage);
    String old = rows.relationship("tom", "joss");
    String file = Moving.fileOf(rows, "joss");
    Page tom = browsers.of("tom");
    String record = Steps.planHoldAndBegin(tom, old);
    DraftPage draft = DraftPage.opened(tom);
    draft.typeAndSave(SECTION, "Typed before the file passed.");
    Visitor nina = Visitor.of(stage.url(), "nina");
    Visitor sam = Visitor.of(stage.url(), "sam");
    Visitor joss = Visitor.of(stage.url(), "joss");
    Visitor tomAsking = Visitor.of(stage.url(), "tom");

    String hold = heldByHr(rows, nina, file);
    Moving move = Moving.tomorrow(rows, nina, "Joss Amadi", "Sam Okell", "Closed unshared");
    assertThat(tomAsking.get(move.path()).body())
        .contains("A hold", "Goes on to keep the file, whoever holds it")
        .doesNotContain("A claim against the council");
    Forms.submit(nina, "/hold/" + hold, "lift", "end", Map.of("liftWhy", "It was withdrawn"));
    assertThat(tomAsking.get(move.path()).body()).doesNotContain("Goes on to keep the file");
    assertThat(joss.get(move.path()).body()).contains("From Wednesday 25 November 2026 Sam Okell");
    assertThat(sam.get("/file/" + file).statusCode()).as("before").isEqualTo(404);
    assertThat(tomAsking.get("/record/" + record + "/write").statusCode()).isEqualTo(200);
    String note = move.path() + "/note";
    Map<String, String> named = Map.of("text", "Ask about MOS-49377.");
    assertThat(Forms.submit(tomAsking, note, "note", "write", named).body())
        .contains("a case reference: “MOS-49377”");
    Forms.submit(tomAsking, note, "note", "write", Map.of("text", "Ask about the rota."));
    assertThat(sam.get(move.path() + "/note").statusCode()).as("before").isEqualTo(404);

    nobodyElseSeesThe(move, stage);
    tom.navigate(move.path());
    Axe.assertClean(tom);
    tom.navigate(move.path() + "/note");
    Axe.assertClean(tom);
    draft = DraftPage.at(tom, "/record/" + record + "/write");

    move.rightsPass();
    nothingOfItIsTheFormerOnes(tomAsking, file, record, move);
    assertThat(sam.get("/file/" + file).statusCode()).as("though nothing ran").isEqualTo(200);
    assertThat(move.stateOf(record)).as("nothing ran").isEqualTo("DRAFT");
    typingIsRefusedAndForgotten(draft, record);

    move.theTimerComes();
    assertThat(move.stateOf(record)).isEqualTo("CLOSED_UNSHARED");
    assertThat(rows.first("SELECT seal FROM supervision.supervision_record WHERE id = ?", record))
        .hasSize(64);
    for (Visitor anybody : new Visitor[] {tomAsking, sam, joss}) {
      assertThat(anybody.get("/record/" + record).statusCode()).isEqualTo(404);
      assertThat(anybody.get(move.path()).statusCode()).as("receipt").isEqualTo(200);
    }
    underAGrantAlone(stage, file, record);
    assertThat(sam.get(move.path() + "/note").body()).contains("Ask about the rota.");
    assertThat(joss.get(move.path() + "/note").body()).contains("Ask about the rota.");
    assertThat(sam.get(move.path()).body())
        .contains("Read the handover note", "Write your agreement");
    assertThat(joss.get(move.path()).body()).contains("A draft, not shared", "Closed unshared");
    assertThat(tomAsking.get("/").body()).doesNotContain("Joss Amadi");
    assertThat(joss.get("/").body()).contains("Sam Okell is your supervisor and holds your");
    assertThat(tomAsking.get(move.path() + "/note").statusCode()).isEqualTo(404);
    assertThat(nina.get("/file/" + file).statusCode()).as("no reading by it").isEqualTo(404);
    assertThat(openActionsIn(rows, old)).isEqualTo("0");
    assertThat(move.timesLogged()).isEqualTo("1");
    assertThat(move.custody(file)).isEqualTo("tom,sam");
    assertThat(Moving.comes(() -> letters(mail, move) >= 6)).isTrue();

    putRight(stage, Moving.atOnce(rows, nina, "Joss Amadi", "Tom Aldous", move), move);
    assertThat(tomAsking.get("/file/" + file).statusCode()).isEqualTo(200);
    assertThat(sam.get("/file/" + file).statusCode()).isEqualTo(404);
    assertThat(tomAsking.get("/record/" + record).statusCode()).as("sealed").isEqualTo(404);
    assertThat(move.custody(file)).isEqualTo("tom,sam,tom");
    assertThat(Verifying.found(stage)).isEmpty();
  }

  /**
   * What was closed unshared opens to whom a grant names it, to read, and Joss sees that it did.
   */
  private static void underAGrantAlone(Stage stage, String file, String record) throws Exception {
    Visitor ed = Visitor.of(stage.url(), "ed");
    Visitor hal = Visitor.of(stage.url(), "hal");
    String path = "/record/" + record;
    assertThat(ed.get(path).statusCode()).as("without one").isEqualTo(404);
    String grant = "/grant/" + Granting.asks(stage, ed, "Joss Amadi", Map.of());
    assertThat(ed.get(path).statusCode()).as("asked").isEqualTo(404);
    Forms.submit(hal, grant, "yes", "approve", Map.of());
    assertThat(ed.get("/file/" + file).body()).contains(path);
    assertThat(ed.get(path).body()).contains("Typed before the file passed.");
    assertThat(hal.get(path).statusCode()).as("who approved it").isEqualTo(404);
    assertThat(Visitor.of(stage.url(), "joss").get("/access/" + file + "/looked").body())
        .contains("Ed Sallow");
    Forms.submit(hal, grant, "end", "revoke", Map.of());
    assertThat(ed.get(path).statusCode()).as("revoked").isEqualTo(404);
  }

  private static String heldByHr(Rows rows, Visitor nina, String file) throws Exception {
    Forms.submit(
        nina,
        "/hold/new?file=" + file,
        "new",
        "set",
        Map.of(
            "reason", "A claim against the council",
            "authority", "County court 88",
            "owner", "Olga Prentice",
            "review", "1/3/2027"));
    return rows.first(
        "SELECT id FROM supervision.hold WHERE file_id = ? AND lifted_at IS NULL", file);
  }

  private static void nobodyElseSeesThe(Moving move, Stage stage) throws Exception {
    for (String login : new String[] {"zoe", "mo", "ed", "ita", "asha"}) {
      Visitor visitor = Visitor.of(stage.url(), login);
      for (String page : new String[] {"", "/check", "/note"}) {
        assertThat(visitor.get(move.path() + page).statusCode()).as(login + page).isEqualTo(404);
      }
    }
  }

  private static void typingIsRefusedAndForgotten(DraftPage draft, String record) {
    Page page = draft.page();
    page.waitForResponse(
        answer -> answer.request().method().equals("PUT") && answer.status() == 404,
        () -> draft.type(SECTION, "Typed after the file passed."));
    page.waitForCondition(() -> !draft.storage().contains(record));
  }

  private static void nothingOfItIsTheFormerOnes(
      Visitor tom, String file, String record, Moving move) throws Exception {
    for (String path :
        new String[] {
          "/file/" + file,
          "/record/" + record,
          "/record/" + record + "/write",
          move.path() + "/note",
          "/file/" + file + "/zip"
        }) {
      assertThat(tom.get(path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(tom.post("/record/" + record + "/write", Map.of()).statusCode()).isEqualTo(404);
    assertThat(tom.get("/").body()).doesNotContain(record).doesNotContain(file);
    for (String list : new String[] {"/team", "/actions"}) {
      assertThat(tom.get(list).body()).as(list).doesNotContain("Joss Amadi");
    }
  }

  /** A second one puts the first right, at once; decided twice at the same time it happens once. */
  private static void putRight(Stage stage, Moving back, Moving wrong) throws Exception {
    Visitor nina = Visitor.of(stage.url(), "nina");
    Visitor other = Visitor.of(stage.url(), "nina");
    String check = back.path() + "/check";
    Map<String, String> one = Forms.hidden(nina.get(check).body(), "check");
    Map<String, String> same = Forms.hidden(other.get(check).body(), "check");
    CompletableFuture<Integer> first =
        CompletableFuture.supplyAsync(() -> decide(nina, check, one));
    CompletableFuture<Integer> second =
        CompletableFuture.supplyAsync(() -> decide(other, check, same));
    assertThat(first.get()).isLessThan(500);
    assertThat(second.get()).isLessThan(500);
    assertThat(back.state()).isEqualTo("CARRIED_OUT");
    assertThat(back.timesLogged()).as("once").isEqualTo("1");
    assertThat(wrong.state()).isEqualTo("CORRECTED");
  }

  private static int decide(Visitor visitor, String check, Map<String, String> hidden) {
    try {
      hidden.put("decide-now", "decide-now");
      return visitor.post(check, hidden).statusCode();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String openActionsIn(Rows rows, String relationship) throws Exception {
    return rows.first(
        "SELECT COUNT(*) FROM supervision.supervision_action WHERE relationship_id = ?"
            + " AND agreed_at IS NOT NULL AND status IN ('OPEN', 'HELD_UP')",
        relationship);
  }

  private static long letters(GreenMail mail, Moving move) {
    return Arrays.stream(mail.getReceivedMessages())
        .filter(message -> GreenMailUtil.getBody(message).contains(move.path()))
        .count();
  }
}
