package org.supervision.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.endurance.Held;
import org.supervision.stage.Alone;
import org.supervision.stage.Forms;
import org.supervision.stage.HttpDraft;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;
import org.supervision.verification.Verifying;

/**
 * What Tom and Rafe had not finished when Rafe moved to Sam: what was shared stands as it was
 * shared, what was typed since is open to nobody, and nothing more is begun between the two.
 */
@OnStage
@Alone
@Tag("payara")
class UnfinishedOnTransferIT {

  private static final int OK = 200;
  private static final int CONFLICT = 409;
  private static final int NOT_FOUND = 404;
  private static final Pattern PART =
      Pattern.compile("act\\?section=[a-z-]+&amp;action=([0-9a-f-]{36})");

  @Test
  void whatWasSharedStandsAndWhatWasTypedSinceIsPutAway(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    String old = rows.relationship("tom", "rafe");
    Visitor tom = Visitor.of(stage.url(), "tom");
    Visitor rafe = Visitor.of(stage.url(), "rafe");
    Visitor sam = Visitor.of(stage.url(), "sam");
    Visitor nina = Visitor.of(stage.url(), "nina");
    HttpDraft record = sharedAndTypedSince(stage, tom);
    String waiting = Held.session(stage, tom, "rafe", "tom");
    String agreement = agreementBeingWritten(tom, old);
    String file = "/file/" + Moving.fileOf(rows, "rafe");
    Visitor mo = Visitor.of(stage.url(), "mo");
    covers(nina);
    assertThat(mo.get(file).statusCode()).as("covers for Tom").isEqualTo(OK);
    String agreed = agreedFor(stage, "tom");
    Forms.submit(
        tom,
        "/tighter/" + old,
        "tighten",
        "save",
        Map.of("weeks", "1", "until", "8/1/2027", "reason", "Two hard cases at once"));

    String times = proposed(tom, old);

    Moving move =
        Moving.tomorrow(
            rows, nina, "Rafe Quill", "Sam Okell", "What was written since is put away");
    assertThat(tom.get(move.path()).body())
        .contains("Cover for Tom from", "nobody covers for Tom with Rafe any more")
        .contains("Agreed for Tom, to be looked at again", "Ends with Tom as supervisor")
        .contains("More frequent supervision until", "Goes on, now with")
        .contains("2 times proposed for a supervision", "unless one is accepted before");
    move.rightsPass();
    assertThat(sam.get(record.path()).statusCode()).as("shared").isNotEqualTo(NOT_FOUND);
    assertThat(mo.get(file).statusCode()).as("covers for nobody").isEqualTo(NOT_FOUND);
    assertThat(tom.get("/record/begin?session=" + waiting).statusCode()).isEqualTo(NOT_FOUND);
    HttpResponse<String> planning = rafe.get("/session/plan?with=" + old);
    assertThat(planning.statusCode()).isEqualTo(CONFLICT);
    assertThat(planning.body()).contains("The file has passed to another supervisor");
    assertThat(refused(rafe, agreement + "/sign", "sign", "confirm", Map.of("read", "true")))
        .isTrue();

    move.theTimerComes();
    assertThat(move.stateOf(record.id())).isEqualTo("CLOSED_UNSIGNED");
    assertThat(rows.first("SELECT state FROM supervision.deviation WHERE id = ?", agreed))
        .as("nobody looks at it again")
        .isEqualTo("ENDED");
    assertThat(rafe.get(move.path()).body()).contains("Ends with Tom as supervisor");
    for (Visitor reader : new Visitor[] {rafe, sam}) {
      assertThat(reader.get(record.path()).body())
          .contains("What was shared", "Ring the school", "was put away")
          .doesNotContain("Typed since", "Ring the clinic", "Nobody was told");
    }
    assertThat(rafe.get(times).body()).contains("so they ended on").doesNotContain("Accept this");
    assertThat(rafe.get("/").body()).doesNotContain(times);
    assertThat(rafe.get(move.path()).body()).contains("Ended without an answer");
    assertThat(tom.get(times).statusCode()).isEqualTo(NOT_FOUND);
    assertThat(sam.get(times).statusCode()).as("was between the two").isEqualTo(NOT_FOUND);
    String now = "/tighter/" + rows.relationship("sam", "rafe");
    assertThat(sam.get(now).body()).contains("Two hard cases at once", "End it today");
    assertThat(rafe.get(now).body()).contains("Two hard cases").doesNotContain("End it today");
    assertThat(tom.get("/tighter/" + old).statusCode()).isEqualTo(NOT_FOUND);
    assertThat(sam.get("/actions").body()).contains("Ring the school").doesNotContain("clinic");
    assertThat(tom.get(record.path()).statusCode()).isEqualTo(NOT_FOUND);
    assertThat(tom.get(record.path() + "/pdf").statusCode()).isEqualTo(NOT_FOUND);
    assertThat(Moving.comes(() -> sees(rafe, "Supervision with Mo Teasdale ended on"))).isTrue();
    assertThat(Verifying.found(stage)).isEmpty();
  }

  private static String proposed(Visitor tom, String relationship) throws Exception {
    return Forms.submit(
            tom,
            "/session/propose?with=" + relationship,
            "propose",
            "save",
            Map.of(
                "day-1",
                "2/2/27",
                "start-1",
                "10:00",
                "day-2",
                "3/2/27",
                "start-2",
                "10:00",
                "minutes",
                "60",
                "knowingly",
                "true"))
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceAll(".*(/proposal/[0-9a-f-]{36}).*", "$1");
  }

  private static void covers(Visitor nina) throws Exception {
    String check = checked(nina, "Mo Teasdale", "cover");
    Forms.submit(nina, check, "begin", "start", Map.of());
  }

  private static String checked(Visitor nina, String by, String kind) throws Exception {
    Map<String, String> fields =
        Map.of("who", "Rafe Quill", "by", by, "kind", kind, "last", "27/11/2026");
    return Forms.submit(nina, "/allocation/new", "new", "look", fields)
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceAll(".*(/allocation/check.*)", "$1");
  }

  /** A deviation that Ruth agreed to; for whom it is, is brought about in the table. */
  private static String agreedFor(Stage stage, String login) throws Exception {
    Visitor nina = Visitor.of(stage.url(), "nina");
    String check = checked(nina, "Lena Farrow", "mentoring");
    Map<String, String> grounds = Map.of("reason", "They share a desk.", "review", "1/6/2027");
    Forms.submit(nina, check, "deviation", "ask", grounds);
    String id =
        rows(stage).first("SELECT id FROM supervision.deviation ORDER BY asked_at DESC LIMIT 1");
    Visitor ruth = Visitor.of(stage.url(), "ruth");
    Forms.submit(ruth, "/deviation/" + id, "yes", "agree", Map.of());
    rows(stage)
        .change(
            "UPDATE supervision.deviation SET supervisor_id ="
                + " (SELECT id FROM supervision.person WHERE login = ?) WHERE id = ?",
            login,
            id);
    return id;
  }

  private static HttpDraft sharedAndTypedSince(Stage stage, Visitor tom) throws Exception {
    HttpDraft record = Held.draft(stage, tom, "rafe", "tom");
    String section = record.sections().get(0);
    String act = record.path() + "/act?section=" + section;
    record.write(section, "What was shared");
    Forms.submit(tom, act, "act", "save", action(rows(stage), "Ring the school"));
    assertThat(record.share().statusCode()).isEqualTo(302);
    record.write(section, "Typed since");
    Matcher action = PART.matcher(tom.get(record.path() + "/write").body());
    assertThat(action.find()).isTrue();
    Forms.submit(
        tom,
        act + "&action=" + action.group(1),
        "act",
        "save",
        action(rows(stage), "Ring the clinic"));
    Forms.submit(
        tom,
        record.path() + "/decide?section=" + section,
        "decide",
        "save",
        Map.of("what", "Nobody was told", "why", "It was not shared"));
    assertThat(tom.get(record.path() + "/write").body())
        .contains("Typed since", "Ring the clinic", "Nobody was told");
    return record;
  }

  private static boolean sees(Visitor who, String words) {
    try {
      return who.get("/").body().contains(words);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static Rows rows(Stage stage) {
    return new Rows(stage);
  }

  private static Map<String, String> action(Rows rows, String what) throws Exception {
    String rafe = rows.first("SELECT id FROM supervision.person WHERE login = 'rafe'");
    return Map.of("what", what, "owner", rafe, "by", "15/12/26");
  }

  private static String agreementBeingWritten(Visitor tom, String relationship) throws Exception {
    HttpResponse<String> begun =
        Forms.submit(tom, "/agreement/draft?with=" + relationship, "draft", "begin", Map.of());
    String agreement =
        begun
            .headers()
            .firstValue("Location")
            .orElseThrow()
            .replaceAll(".*(/agreement/[0-9a-f-]{36}).*", "$1");
    Forms.submit(tom, agreement, "steps", "share", Map.of());
    return agreement;
  }

  private static boolean refused(
      Visitor visitor, String path, String form, String button, Map<String, String> filled)
      throws Exception {
    HttpResponse<String> answer = Forms.submit(visitor, path, form, button, filled);
    return answer.statusCode() == OK
        && answer.body().contains("The file has passed to another supervisor");
  }
}
