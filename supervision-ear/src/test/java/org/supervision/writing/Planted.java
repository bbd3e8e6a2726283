package org.supervision.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supervision.signature.Signer;
import org.supervision.stage.Forms;
import org.supervision.stage.HttpDraft;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/**
 * Ruth supervises Tom by plain HTTP, and a word of its own stands in each field that is typed; what
 * the addresses, headers and titles said meanwhile is kept.
 */
final class Planted {

  /** How each of the words begins; no other text does. */
  static final String MARK = "Kwoz";

  private static final Pattern SECTION = Pattern.compile("<textarea id=\"s-([a-z-]+)\"");
  private static final Pattern TITLE = Pattern.compile("<title>[^<]*</title>");
  private static final String ID = "[0-9a-f-]{36}";
  private static final String FILE =
      "select file_id from supervision.supervision_record where id = ?";

  private final Stage stage;
  private final Visitor ruth;
  private final Visitor tom;
  private final TreeSet<String> words = new TreeSet<>();
  private final List<String> said = new ArrayList<>();

  Planted(Stage stage) throws Exception {
    this.stage = stage;
    ruth = Visitor.of(stage.url(), "ruth");
    tom = Visitor.of(stage.url(), "tom");
  }

  /** Plants them all. */
  void everywhere() throws Exception {
    String relationship = new Rows(stage).relationship("ruth", "tom");
    String moved = planned(relationship);
    Map<String, String> later = new HashMap<>(day("26"));
    later.putAll(Map.of("start", "10:00", "minutes", "60", "place", "", "reason", word("move")));
    send(ruth, moved + "/move", "move", "save", later);
    String times = proposed(relationship);
    String session = planned(relationship);
    type(tom, session + "/prepare", "/api" + session, "preparation");
    send(tom, session + "/prepare", "write", "send", Map.of());
    send(tom, session, "add", "put", Map.of("item", word("agenda")));
    Map<String, String> held = new HashMap<>(day("24"));
    held.put("minutes", "60");
    send(ruth, session + "/hold", "hold", "save", held);
    String record = HttpDraft.of(ruth, session.replace("/session/", "")).path();
    write(record);
    contest(record);
    sign(record);
    aroundIt(record, relationship);
    look(List.of(record, session, moved, times, record + "/pdf", "/", "/actions", "/my-file"));
  }

  private String proposed(String relationship) throws Exception {
    Map<String, String> fields = new HashMap<>(Map.of("day-1", "2/2/27", "start-1", "10:00"));
    fields.putAll(Map.of("minutes", "60", "place", word("where"), "word", word("proposing")));
    fields.putAll(Map.of("additional", word("proposedreason"), "knowingly", "true"));
    String path =
        send(ruth, "/session/propose?with=" + relationship, "propose", "save", fields)
            .replaceAll(".*(/proposal/" + ID + ").*", "$1");
    send(tom, path, "none", "decline", Map.of());
    return path;
  }

  private String planned(String relationship) throws Exception {
    Map<String, String> fields = new HashMap<>(day("24"));
    fields.putAll(Map.of("start", "09:00", "minutes", "60", "place", word("place")));
    return send(ruth, "/session/plan?with=" + relationship, "plan", "save", fields)
        .replaceAll(".*(/session/" + ID + ").*", "$1");
  }

  private void write(String record) throws Exception {
    String draft = record + "/write";
    type(ruth, draft, "/api" + record, "discussion");
    String section = "?section=" + sections(ruth.get(draft).body()).get(2);
    Map<String, String> decision = Map.of("what", word("decision"), "why", word("rationale"));
    send(ruth, record + "/decide" + section, "decide", "save", decision);
    Map<String, String> action = new HashMap<>(Map.of("what", word("action"), "by", "15"));
    action.put("owner", Forms.first(ruth, record + "/act" + section, "owner"));
    action.putAll(Map.of("by-month", "12", "by-year", "2026"));
    send(ruth, record + "/act" + section, "act", "save", action);
    for (String effect : links(ruth, draft, record + "/effect[^\"]*")) {
      String status = Forms.first(ruth, effect, "status");
      send(ruth, effect, "effect", "save", Map.of("status", status, "note", word("effect")));
    }
    send(ruth, draft, "write", "share", Map.of("keep", "true"));
  }

  private void contest(String record) throws Exception {
    List<String> sections = sections(ruth.get(record + "/write").body());
    for (String section : sections.subList(0, 2)) {
      String suggest = record + "/suggest?section=" + section;
      send(tom, suggest, "suggest", "send", Map.of("text", word("suggestion")));
    }
    Map<String, String> voice = Map.of("passage", word("passage"), "statement", word("statement"));
    String disagree = record + "/disagree?section=" + sections.get(2);
    send(tom, disagree, "disagree", "send", voice);
    String answer = "accept";
    for (String amendment : links(ruth, record + "/answer", record + "/amendment[^\"]*")) {
      Map<String, String> given =
          Map.of("answer", answer, "text", word("text"), "why", word("why"));
      send(ruth, amendment, "amendment", "send", given);
      answer = "decline";
    }
    Map<String, String> other =
        Map.of("rationale", word("rationale"), "outcome", word("outcome"), "taken-to", word("to"));
    for (String reply : links(ruth, record + "/answer", record + "/rationale[^\"]*")) {
      send(ruth, reply, "answer", "send", other);
    }
    send(ruth, record + "/answer", "again", "share", Map.of());
  }

  private void sign(String record) throws Exception {
    send(tom, record + "/review", "agree", "agree-button", Map.of());
    send(ruth, record + "/sign", "reopen", "reopen-button", Map.of("why", word("reopening")));
    send(tom, record + "/review", "agree", "agree-button", Map.of());
    confirm(tom, "tom", record);
    confirm(ruth, "ruth", record);
    assertThat(tom.get(record).body()).contains("Signed", MARK);
    String addendum = send(tom, record, "add", "add-button", Map.of());
    String added = addendum.replaceAll(".*(/record/" + ID + ").*", "$1");
    type(tom, added + "/write", "/api" + added, "addendum");
  }

  private void aroundIt(String record, String relationship) throws Exception {
    String say = links(tom, "/actions", "/action/" + ID + "/say").get(0);
    String status = Forms.first(tom, say, "status");
    send(tom, say, "say", "save", Map.of("status", status, "note", word("followup")));
    String clauses =
        send(ruth, "/agreement/draft?with=" + relationship, "draft", "begin", Map.of())
            .replaceAll(".*(/agreement/" + ID + ").*", "$1");
    type(ruth, clauses + "/write", "/api" + clauses, "clause");
    Visitor hal = Visitor.of(stage.url(), "hal");
    String file = new Rows(stage).first(FILE, record.replace("/record/", ""));
    String purpose = "/access/" + file + "/purpose";
    Map<String, String> stated =
        Map.of("purpose", "managers-discussion", "reason", word("purpose"));
    send(hal, purpose, "stated", "open", stated);
    send(hal, purpose, "finish", "close", Map.of());
    assertThat(tom.get("/access/" + file + "/looked").body()).contains(MARK + "purpose");
    send(tom, "/difficulty/raise?with=" + relationship, "raise", "say", accounted());
    send(Visitor.of(stage.url(), "nina"), "/move/plan", "plan", "look", moving());
    Visitor ed = Visitor.of(stage.url(), "ed");
    send(ed, "/grant/new", "ask", "send", asking());
  }

  private Map<String, String> accounted() {
    return Map.of("account", word("difficulty"));
  }

  private Map<String, String> moving() {
    Map<String, String> fields = new HashMap<>(Map.of("who", "Marta Voss", "to", "Mo Teasdale"));
    fields.putAll(Map.of("when", "day", "from", "1/12/26", "reason", word("moving")));
    return fields;
  }

  private Map<String, String> asking() {
    Map<String, String> fields = new HashMap<>(Map.of("people", "Tom Aldous", "records", "true"));
    fields.putAll(Map.of("purpose", "investigation", "reason", word("grant")));
    fields.put("reference", MARK + "reference");
    for (String field : List.of("aboutFrom", "aboutUntil", "startsOn", "endsOn")) {
      fields.putAll(Map.of(field, "24", field + "-month", "11", field + "-year", "2026"));
    }
    fields.putAll(Map.of("aboutFrom-month", "1", "endsOn-month", "12"));
    return fields;
  }

  /** What addresses, headers and titles said. */
  List<String> said() {
    return said;
  }

  /** The words. */
  TreeSet<String> words() {
    return words;
  }

  private void look(List<String> pages) throws Exception {
    for (Visitor visitor : List.of(ruth, tom)) {
      for (String page : pages) {
        note(visitor.get(page));
      }
    }
  }

  private String word(String field) {
    words.add(MARK + field);
    return MARK + field + " and what goes with it";
  }

  private static Map<String, String> day(String day) {
    return Map.of("day", day, "day-month", "11", "day-year", "2026");
  }

  private void confirm(Visitor visitor, String login, String subject) throws Exception {
    Signer signer = new Signer(visitor, login, subject);
    signer.comeBack(signer.confirm(signer.press()));
  }

  /** Sends a form, which must be taken; where it leads. */
  private String send(
      Visitor visitor, String path, String form, String button, Map<String, String> filled)
      throws Exception {
    HttpResponse<String> answer = Forms.submit(visitor, path, form, button, filled);
    note(answer);
    assertThat(answer.statusCode())
        .as(
            path
                + " "
                + TITLE
                    .matcher(answer.body())
                    .results()
                    .findFirst()
                    .map(found -> found.group())
                    .orElse(""))
        .isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  /** Types into every section of a page, as its script does. */
  private void type(Visitor visitor, String path, String api, String field) throws Exception {
    String page = visitor.get(path).body();
    assertThat(sections(page)).as(path).isNotEmpty();
    for (String section : sections(page)) {
      String version = Forms.hidden(page, "write").get("s-" + section + "-version");
      String text = word(field + section.replace("-", ""));
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(stage.url() + api + "/section/" + section))
              .header("Content-Type", "application/json")
              .header("Origin", stage.url())
              .header("X-Page-Token", HttpDraft.token(page))
              .PUT(
                  HttpRequest.BodyPublishers.ofString(
                      "{\"text\":\"%s\",\"onVersion\":%s,\"page\":\"\"}".formatted(text, version)));
      HttpResponse<String> saved = visitor.send(request);
      note(saved);
      assertThat(saved.statusCode()).as(path + " " + section + saved.body()).isEqualTo(200);
    }
  }

  private static List<String> sections(String page) {
    return SECTION.matcher(page).results().map(found -> found.group(1)).toList();
  }

  private static List<String> links(Visitor visitor, String path, String to) throws Exception {
    Matcher link = Pattern.compile("href=\"(" + to + ")\"").matcher(visitor.get(path).body());
    return link.results().map(found -> found.group(1).replace("&amp;", "&")).distinct().toList();
  }

  private void note(HttpResponse<String> answer) {
    said.add(answer.uri().toString());
    said.add(answer.headers().map().toString());
    TITLE.matcher(answer.body()).results().forEach(title -> said.add(title.group()));
  }
}
