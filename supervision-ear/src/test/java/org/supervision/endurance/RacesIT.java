package org.supervision.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.supervision.stage.Beside;
import org.supervision.stage.Counts;
import org.supervision.stage.Forms;
import org.supervision.stage.HttpDraft;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** Two do the same thing at the same instant, against the running product. */
@OnStage
@Beside
@ResourceLock(Beside.IRO)
@Tag("payara")
class RacesIT {

  private static final Pattern OWNER =
      Pattern.compile("<input[^>]*name=\"owner\"[^>]*value=\"([^\"]+)\"");
  private static final int MANY = 1_000;
  private static final Map<String, String> TIMES =
      Map.of(
          "day-1",
          "16/2/27",
          "start-1",
          "10:00",
          "day-2",
          "17/2/27",
          "start-2",
          "10:00",
          "minutes",
          "60",
          "knowingly",
          "true");

  @Test
  void aFormThatIsSentTwiceAtOnceIsDoneOnce(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    Visitor dot = Visitor.of(stage.url(), "dot");
    for (int i = 0; i < Counts.races(MANY); i++) {
      String session = Held.session(stage, dot, "iro", "dot");
      String begin = "/record/begin?session=" + session;
      twice(dot, begin, Forms.hidden(dot.get(begin).body(), "begin"), "begin-button");
      assertThat(count(rows, "supervision_record", "session_id", session)).isEqualTo(1);

      HttpDraft draft = HttpDraft.of(dot, session);
      String section = draft.sections().get(0);
      sendTwice(dot, draft, "decide", section, Map.of("what", "Once", "why", "Because"));
      assertThat(count(rows, "decision", "record_id", draft.id())).isEqualTo(1);
      sendTwice(dot, draft, "act", section, action(dot, draft, section));
      assertThat(count(rows, "supervision_action", "record_id", draft.id())).isEqualTo(1);
    }
  }

  @Test
  void aSessionThatIsPlannedTwiceAtOnceIsPlannedOnce(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    Visitor dot = Visitor.of(stage.url(), "dot");
    String relationship = rows.relationship("dot", "iro");
    String plan = "/session/plan?with=" + relationship;
    for (int i = 0; i < Counts.races(MANY) / 5; i++) {
      long before = count(rows, "supervision_session", "relationship_id", relationship);
      Map<String, String> fields = Forms.hidden(dot.get(plan).body(), "plan");
      fields.putAll(Held.TODAY);
      twice(dot, plan, fields, "save");
      assertThat(count(rows, "supervision_session", "relationship_id", relationship))
          .isEqualTo(before + 1);
    }
  }

  /** Whoever wins, what is planned is what was accepted, once. */
  @Test
  void timesThatAreAcceptedTwiceAndWithdrawnAtOnceAreSettledOnce(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    Visitor dot = Visitor.of(stage.url(), "dot");
    Visitor iro = Visitor.of(stage.url(), "iro");
    String propose = "/session/propose?with=" + rows.relationship("dot", "iro");
    Handicap withdrawing = new Handicap();
    for (int i = 0; i < Counts.races(MANY) / 5 + 1; i++) {
      String path =
          Forms.submit(dot, propose, "propose", "save", TIMES)
              .headers()
              .firstValue("Location")
              .orElseThrow()
              .replaceAll(".*(/proposal/[0-9a-f-]{36}).*", "$1");
      String id = path.substring("/proposal/".length());
      Map<String, String> back = Forms.hidden(dot.get(path).body(), "back");
      back.put("withdraw", "withdraw");
      List<Integer> answers =
          Race.between(
              List.of(
                  accepting(iro, path, "2027-02-16T10:00:00Z"),
                  accepting(iro.twin(), path, "2027-02-17T10:00:00Z"),
                  withdrawing.on(() -> dot.post(path, back).statusCode())));
      assertThat(answers).allMatch(status -> status == 200 || status == 302);
      String state = rows.first("select state from supervision.time_proposal where id = ?", id);
      assertThat(state).isIn("ACCEPTED", "WITHDRAWN");
      withdrawing.learn(state.equals("WITHDRAWN"));
      assertThat(count(rows, "supervision_session", "plan_key", id))
          .isEqualTo(state.equals("ACCEPTED") ? 1 : 0);
      rows.change(
          "delete from supervision.outbox where session_id in"
              + " (select session_id from supervision.time_proposal where id = ?)",
          id);
      rows.change("delete from supervision.supervision_session where plan_key = ?", id);
      rows.change("delete from supervision.time_proposal where id = ?", id);
    }
    stage.progress().say("  a withdrawal won against an answer " + withdrawing);
  }

  private static Callable<Integer> accepting(Visitor iro, String path, String time)
      throws Exception {
    Map<String, String> take = Forms.hidden(iro.get(path).body(), "choose");
    take.put("time", time);
    take.put("accept", "accept");
    return () -> iro.post(path, take).statusCode();
  }

  @Test
  void ofTwoTabsThatSaveOneSectionOneWinsAndTheOtherSeesWhoAndWhen(Stage stage) throws Exception {
    Visitor dot = Visitor.of(stage.url(), "dot");
    HttpDraft draft = Held.draft(stage, dot, "iro", "dot");
    String section = draft.sections().get(0);
    oneWins(stage, "/record/" + draft.id(), section, dot, dot.twin(), "Dot Vance");
  }

  @Test
  void ofTwoPeopleWhoSaveOneClauseOneWinsAndTheOtherSeesWhoAndWhen(Stage stage) throws Exception {
    Visitor dot = Visitor.of(stage.url(), "dot");
    Visitor iro = Visitor.of(stage.url(), "iro");
    String with = new Rows(stage).relationship("dot", "iro");
    HttpResponse<String> begun =
        Forms.submit(dot, "/agreement/draft?with=" + with, "draft", "begin", Map.of());
    String path =
        begun
            .headers()
            .firstValue("Location")
            .orElse("")
            .replaceAll(".*(/agreement/[0-9a-f-]{36}).*", "$1");
    Forms.submit(dot, path, "steps", "share", Map.of());
    oneWins(stage, path, "frequency", dot, iro, "");
  }

  private static void oneWins(
      Stage stage, String path, String section, Visitor one, Visitor other, String who)
      throws Exception {
    Section ones = new Section(one, path, section);
    Section others = new Section(other, path, section);
    for (int i = 0; i < Counts.races(MANY); i++) {
      String version = ones.version();
      int round = i;
      List<Integer> answers =
          Race.between(
              List.of(
                  () -> ones.save("first " + round, version),
                  () -> others.save("second " + round, version)));
      assertThat(answers).containsExactlyInAnyOrder(200, 409);
      assertThat((answers.get(0) == 409 ? ones : others).now())
          .contains((answers.get(0) == 200 ? "first " : "second ") + round)
          .contains(who)
          .doesNotContain("\"writtenBy\":\"\"")
          .doesNotContain("\"writtenAt\":\"\"");
    }
  }

  @Test
  void whatIsAgreedIsWhatWasSharedHoweverLateTheAuthorWrites(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    Visitor dot = Visitor.of(stage.url(), "dot");
    Visitor iro = Visitor.of(stage.url(), "iro");
    HttpDraft draft = sharedDraft(stage, dot);
    Section section = new Section(dot, draft.path(), draft.sections().get(0));
    String review = draft.path() + "/review";
    Handicap writing = new Handicap();
    for (int i = 0; i < Counts.races(MANY); i++) {
      String version = section.version();
      Map<String, String> agree = Forms.hidden(iro.get(review).body(), "agree");
      agree.put("agree-button", "agree-button");
      int round = i;
      Race.between(
          List.of(
              writing.on(() -> section.save("late " + round, version)),
              () -> iro.post(review, agree).statusCode()));
      String state = state(rows, draft);
      assertThat(state).isIn("AGREED 0", "SHARED 1");
      writing.learn(state.startsWith("SHARED"));
      if (state.startsWith("AGREED")) {
        Forms.submit(
            dot, draft.path() + "/sign", "reopen", "reopen-button", Map.of("why", "Again"));
      } else {
        twiceShared(dot, draft);
      }
      assertThat(state(rows, draft)).isEqualTo("SHARED 0");
    }
    stage.progress().say("  an edit won against agreeing " + writing);
  }

  private static HttpDraft sharedDraft(Stage stage, Visitor dot) throws Exception {
    HttpDraft draft = Held.draft(stage, dot, "iro", "dot");
    draft.write(draft.sections().get(0), "What both talked about");
    draft.share();
    return draft;
  }

  /** Sharing twice at once, and once more later, shares once. */
  private static void twiceShared(Visitor dot, HttpDraft draft) throws Exception {
    String answer = draft.path() + "/answer";
    twice(dot, answer, Forms.hidden(dot.get(answer).body(), "again"), "share");
  }

  private static void sendTwice(
      Visitor dot, HttpDraft draft, String verb, String section, Map<String, String> filled)
      throws Exception {
    String path = draft.path() + "/" + verb + "?section=" + section;
    Map<String, String> fields = Forms.hidden(dot.get(path).body(), verb);
    fields.putAll(filled);
    twice(dot, path, fields, "save");
  }

  private static void twice(Visitor who, String path, Map<String, String> form, String button)
      throws Exception {
    Map<String, String> fields = new HashMap<>(form);
    fields.put(button, button);
    List<Callable<Integer>> senders = new ArrayList<>();
    for (Visitor tab : List.of(who, who.twin())) {
      senders.add(() -> tab.post(path, fields).statusCode());
    }
    assertThat(Race.between(senders)).as(path).allMatch(status -> status < 500);
    assertThat(who.post(path, fields).statusCode()).as("back, and again").isLessThan(500);
  }

  private static Map<String, String> action(Visitor dot, HttpDraft draft, String section)
      throws Exception {
    Matcher owner = OWNER.matcher(dot.get(draft.path() + "/act?section=" + section).body());
    assertThat(owner.find()).isTrue();
    return Map.of(
        "what", "Once", "owner", owner.group(1), "by", "15", "by-month", "12", "by-year", "2026");
  }

  private static String state(Rows rows, HttpDraft draft) throws Exception {
    return rows.first(
        "select concat(state, ' ', edited_since_shared) from supervision.supervision_record"
            + " where id = ?",
        draft.id());
  }

  private static long count(Rows rows, String table, String column, String id) throws Exception {
    return rows.count("select count(*) from " + table + " where " + column + " = ?", id);
  }
}
