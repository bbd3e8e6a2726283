package org.supervision.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.endurance.Held;
import org.supervision.stage.Forms;
import org.supervision.stage.HttpDraft;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** What is typed stands on the page as it was typed, or is still there to be put right. */
@OnStage
@Tag("payara")
class TypedTextIT {

  private static final String TOO_LONG = "Too long for a line. ".repeat(2_400);
  private static final String ODD =
      "Tab\there, 😀🏴󠁧󠁢󠁷󠁬󠁳󠁿, שלום, مرحبا, e\u0301, \u202Eturned, <b>&amp;\"'</b>, ${1+1} #{1+1}, {0}, %s, \\u0041";

  @Test
  void aTextThatIsTooLongIsSaidAtItsFieldAndKept(Stage stage) throws Exception {
    Visitor dot = Visitor.of(stage.url(), "dot");
    Visitor una = Visitor.of(stage.url(), "una");
    HttpDraft draft = Held.draft(stage, dot, "una", "dot");
    String section = draft.sections().get(2);
    String inSection = "?section=" + section;
    isTooLong(
        dot, draft.path() + "/decide" + inSection, "decide", "save", "what", Map.of("why", "w"));
    isTooLong(
        dot, draft.path() + "/decide" + inSection, "decide", "save", "why", Map.of("what", "w"));
    isTooLong(
        dot,
        draft.path() + "/act" + inSection,
        "act",
        "save",
        "what",
        Map.of("owner", person(stage, "una"), "by", "15/12/26"));
    isTooLong(dot, planning(stage), "plan", "save", "place", day());
    isTooLong(dot, draft.path() + "/write", "write", "leave", "s-" + section, Map.of());
    String planned = planned(stage, dot);
    isTooLong(dot, planned + "/move", "move", "save", "reason", day());
    isTooLong(una, planned, "add", "put", "item", Map.of());
    draft.write(section, "As it was");
    assertThat(draft.share().statusCode()).isBetween(200, 399);
    isTooLong(una, draft.path() + "/suggest" + inSection, "suggest", "send", "text", Map.of());
    isTooLong(
        una,
        draft.path() + "/disagree" + inSection,
        "disagree",
        "send",
        "passage",
        Map.of("statement", "I see it otherwise"));
    new Rows(stage)
        .change(
            "update supervision.supervision_record set shared_at = '2026-11-09 09:00:00',"
                + " reminders_sent = 2 where id = ?",
            draft.id());
    isTooLong(dot, draft.path() + "/close", "close", "close-button", "why", Map.of());
    Map<String, String> voice = Map.of("passage", "As it was", "statement", "I see it otherwise");
    assertThat(
            Forms.submit(una, draft.path() + "/disagree" + inSection, "disagree", "send", voice)
                .statusCode())
        .isEqualTo(302);
    String reply = draft.path() + "/rationale?disagreement=" + disagreement(stage, draft);
    Map<String, String> others = Map.of("rationale", "Because so", "outcome", "Both stand");
    isTooLong(dot, reply, "answer", "send", "rationale", Map.of("outcome", "Both stand"));
    isTooLong(dot, reply, "answer", "send", "outcome", Map.of("rationale", "Because so"));
    isTooLong(dot, reply, "answer", "send", "taken-to", others);
  }

  @Test
  void otherScriptsAndSignsStayAsTyped(Stage stage) throws Exception {
    Visitor dot = Visitor.of(stage.url(), "dot");
    HttpDraft draft = Held.draft(stage, dot, "una", "dot");
    String section = draft.sections().get(2);
    String path = draft.path() + "/decide?section=" + section;
    Map<String, String> typed =
        new HashMap<>(Map.of("what", ODD, "why", "Because \u0000\u0007\u001b[31m " + ODD));
    assertThat(Forms.submit(dot, path, "decide", "save", typed).statusCode()).isEqualTo(302);

    String page = dot.get(draft.path() + "/write").body();
    assertThat(page)
        .contains(escaped(ODD))
        .contains("<bdi>Because [31m " + escaped(ODD) + "</bdi>");
    assertThat(page).doesNotContain("\u0000", "\u0007", "\u001b");
  }

  @Test
  void halfCharactersAndControlSignsOfAScriptDoNoHarm(Stage stage) throws Exception {
    Visitor dot = Visitor.of(stage.url(), "dot");
    HttpDraft draft = Held.draft(stage, dot, "una", "dot");
    String section = draft.sections().get(0);
    String page = dot.get(draft.path() + "/write").body();
    String json =
        "{\"text\":\"a\\ud83db\\u0000c\\ufeff\\u202ed\\ude00\",\"onVersion\":%s,\"page\":\"\"}";
    String version = Forms.hidden(page, "write").get("s-" + section + "-version");
    HttpResponse<String> saved =
        draft.put(section, String.format(json, version), HttpDraft.token(page));
    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
    assertThat(dot.get(draft.path() + "/write").body()).contains("a\ufffdbc\ufeff\u202ed\ufffd");
  }

  @Test
  void aTextThatIsTooLongIsSaidToTheScriptToo(Stage stage) throws Exception {
    Visitor dot = Visitor.of(stage.url(), "dot");
    HttpDraft draft = Held.draft(stage, dot, "una", "dot");
    String section = draft.sections().get(0);
    draft.write(section, "What stood there");
    HttpResponse<String> refused = draft.write(section, "x".repeat(40_001));
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("40,001 characters long; 40,000 fit here");
    assertThat(dot.get(draft.path() + "/write").body()).contains("What stood there");
  }

  private static void isTooLong(
      Visitor visitor,
      String path,
      String form,
      String button,
      String field,
      Map<String, String> others)
      throws Exception {
    Map<String, String> typed = new HashMap<>(others);
    typed.put(field, TOO_LONG);
    HttpResponse<String> answer = Forms.submit(visitor, path, form, button, typed);
    String what = path + " " + field + " " + answer.statusCode();
    assertThat(answer.statusCode()).as(what).isEqualTo(200);
    assertThat(answer.body())
        .as(what)
        .contains("id=\"" + field + "-error\"")
        .contains("href=\"#" + field + "\"")
        .contains("characters long")
        .contains(TOO_LONG.strip());
    others.values().forEach(other -> assertThat(answer.body()).as(what).contains(other));
  }

  private static String person(Stage stage, String login) throws Exception {
    return new Rows(stage).first("select id from supervision.person where login = ?", login);
  }

  private static String disagreement(Stage stage, HttpDraft draft) throws Exception {
    return new Rows(stage)
        .first("select id from supervision.disagreement where record_id = ?", draft.id());
  }

  private static String planning(Stage stage) throws Exception {
    return "/session/plan?with=" + new Rows(stage).relationship("dot", "una");
  }

  private static String planned(Stage stage, Visitor dot) throws Exception {
    Map<String, String> when = new HashMap<>(day());
    when.put("place", "Room 4");
    return Forms.submit(dot, planning(stage), "plan", "save", when)
        .headers()
        .firstValue("Location")
        .orElse("")
        .replaceAll(".*(/session/[0-9a-f-]{36}).*", "$1");
  }

  private static Map<String, String> day() {
    return Map.of(
        "day", "26", "day-month", "11", "day-year", "2026", "start", "09:30", "minutes", "60");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
