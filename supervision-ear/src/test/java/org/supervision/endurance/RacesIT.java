package org.supervision.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.supervision.signature.Signer;
import org.supervision.stage.Counts;
import org.supervision.stage.Forms;
import org.supervision.stage.HttpDraft;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;
import org.supervision.verification.Verifying;

/** Two do the same thing at the same instant, against the running product. */
@OnStage
class RacesIT {

  private static final Pattern OWNER =
      Pattern.compile("<input[^>]*name=\"owner\"[^>]*value=\"([^\"]+)\"");
  private static final int MANY = 1_000;

  /** Each signature is a login of its own, so a whole thousand would take half a day. */
  private static final int SIGNED_IN_SOAK = 20;

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
    String token = HttpDraft.token(one.get(path + "/write").body());
    String otherToken = HttpDraft.token(other.get(path + "/write").body());
    String address = "/api" + path + "/section/" + section;
    for (int i = 0; i < Counts.races(MANY); i++) {
      String version = number(one.get(address).body(), "textVersion");
      int round = i;
      List<Integer> answers =
          Race.between(
              List.of(
                  () -> put(one, address, token, "first " + round, version),
                  () -> put(other, address, otherToken, "second " + round, version)));
      assertThat(answers).containsExactlyInAnyOrder(200, 409);
      Visitor loser = answers.get(0) == 409 ? one : other;
      assertThat(loser.get(address).body())
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
    String section = draft.sections().get(0);
    String token = HttpDraft.token(dot.get(draft.path() + "/write").body());
    String address = "/api" + draft.path() + "/section/" + section;
    for (int i = 0; i < Counts.races(MANY); i++) {
      String version = number(dot.get(address).body(), "textVersion");
      String review = draft.path() + "/review";
      Map<String, String> agree = Forms.hidden(iro.get(review).body(), "agree");
      agree.put("agree-button", "agree-button");
      int round = i;
      Race.between(
          List.of(
              () -> put(dot, address, token, "late " + round, version),
              () -> iro.post(review, agree).statusCode()));
      String state = state(rows, draft);
      assertThat(state).isIn("AGREED 0", "SHARED 1");
      if (state.startsWith("AGREED")) {
        Forms.submit(
            dot, draft.path() + "/sign", "reopen", "reopen-button", Map.of("why", "Again"));
      } else {
        twiceShared(dot, draft);
      }
      assertThat(state(rows, draft)).isEqualTo("SHARED 0");
    }
  }

  @Test
  void theSecondSignatureAndWithdrawingTheFirstNeverBothHold(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    Visitor dot = Visitor.of(stage.url(), "dot");
    Visitor iro = Visitor.of(stage.url(), "iro");
    for (int i = 0; i < Counts.faults(SIGNED_IN_SOAK); i++) {
      HttpDraft draft = sharedDraft(stage, dot);
      String section = draft.sections().get(0);
      String token = HttpDraft.token(dot.get(draft.path() + "/write").body());
      String address = "/api" + draft.path() + "/section/" + section;
      String version = number(dot.get(address).body(), "textVersion");
      Forms.submit(iro, draft.path() + "/review", "agree", "agree-button", Map.of());
      Signer first = new Signer(iro, "iro", draft.path());
      first.comeBack(first.confirm(first.press()));
      Signer second = new Signer(dot, "dot", draft.path());
      String back = second.confirm(second.press());
      Map<String, String> withdraw = Forms.hidden(iro.get(draft.path() + "/sign").body(), "sign");
      withdraw.put("withdraw", "withdraw");
      Visitor dotsOtherTab = dot.twin();
      Race.between(
          List.of(
              () -> dot.send(HttpRequest.newBuilder(URI.create(back)).GET()).statusCode(),
              () -> iro.post(draft.path() + "/sign", withdraw).statusCode(),
              () -> put(dotsOtherTab, address, token, "too late", version)));
      assertThat(state(rows, draft)).isIn("SIGNED 0", "SHARED 0", "SHARED 1");
      boolean signed = state(rows, draft).startsWith("SIGNED");
      assertThat(
              rows.count(
                  "select count(*) from signature where subject_id = ? and withdrawn_at is null",
                  draft.id()))
          .isEqualTo(signed ? 2 : 0);
    }
    assertThat(Verifying.found(stage)).isEmpty();
  }

  private static HttpDraft sharedDraft(Stage stage, Visitor dot) throws Exception {
    HttpDraft draft = Held.draft(stage, dot, "iro", "dot");
    draft.write(draft.sections().get(0), "What both talked about");
    draft.share();
    return draft;
  }

  /** Sharing twice at once shares once. */
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
  }

  private static Map<String, String> action(Visitor dot, HttpDraft draft, String section)
      throws Exception {
    Matcher owner = OWNER.matcher(dot.get(draft.path() + "/act?section=" + section).body());
    assertThat(owner.find()).isTrue();
    return Map.of(
        "what", "Once", "owner", owner.group(1), "by", "15", "by-month", "12", "by-year", "2026");
  }

  private static int put(Visitor who, String address, String token, String text, String version)
      throws Exception {
    String json = "{\"text\":\"" + text + "\",\"onVersion\":" + version + ",\"page\":\"\"}";
    return who.send(
            HttpRequest.newBuilder(URI.create(who.base() + address))
                .header("Content-Type", "application/json")
                .header("Origin", who.base())
                .header("X-Page-Token", token)
                .PUT(HttpRequest.BodyPublishers.ofString(json)))
        .statusCode();
  }

  private static String number(String json, String name) {
    Matcher number = Pattern.compile("\"" + name + "\":(\\d+)").matcher(json);
    assertThat(number.find()).as(json).isTrue();
    return number.group(1);
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
