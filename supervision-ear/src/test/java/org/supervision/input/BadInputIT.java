package org.supervision.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.access.Refusals;
import org.supervision.endurance.Held;
import org.supervision.stage.Forms;
import org.supervision.stage.HttpDraft;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;
import org.supervision.stage.Wire;

/** What no page of ours would send is refused in words or by a status, and changes nothing. */
@OnStage
@Tag("payara")
class BadInputIT {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String STATE = "jakarta.faces.ViewState";
  private static final String NOT_OURS = "That didn’t come from one of our pages";
  private static final int MILLION = 1_000_000;

  @Test
  void onlyFormsAreTakenByPagesAndOnlySoMuch(Stage stage) throws Exception {
    Visitor dot = Visitor.of(stage.url(), "dot");
    long before = sessions(stage);
    for (String type : List.of("application/json", "text/plain", "application/octet-stream", "")) {
      refused(sent(stage, dot, type, "{\"save\":\"save\"}"), 415, "We can’t take that");
    }
    String file =
        "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.exe\"\r\n\r\nMZ\r\n--x--\r\n";
    refused(sent(stage, dot, "multipart/form-data; boundary=x", file), 415, "We can’t take that");
    refused(sent(stage, dot, FORM, "a=" + "x".repeat(5 * MILLION)), 413, "That is too much");

    for (int times : new int[] {1, 90}) {
      String body = Wire.inPieces("a=" + "x".repeat(65_000) + "&", times);
      Wire.Answer pieces = inPieces(stage, dot).ask("POST", planning(stage), body);
      assertThat(pieces.status()).isEqualTo(411);
      assertThat(pieces.body()).contains("We can’t tell how much that is");
      pieces = inPieces(stage, dot).ask("PUT", "/api/record/x/section/y", body);
      assertThat(pieces.status()).isEqualTo(411);
      assertThat(pieces.header("Content-Type")).contains("application/problem+json");
    }
    assertThat(sessions(stage)).isEqualTo(before);
  }

  @Test
  void aWriteByALinkIsRefused(Stage stage) throws Exception {
    Visitor dot = Visitor.of(stage.url(), "dot");
    long before = sessions(stage);
    String link =
        planning(stage)
            + "&plan=plan&save=save&day=24&day-month=11&day-year=2026&start=09:00&minutes=60&place=x";
    HttpResponse<String> done = dot.get(link + "&" + STATE + "=stateless");
    refused(done, 403, NOT_OURS);
    assertThat(dot.get(link).statusCode()).isEqualTo(200);
    assertThat(sessions(stage)).isEqualTo(before);
  }

  @Test
  void aFormThatIsPostedTwiceIsDoneOnce(Stage stage) throws Exception {
    Visitor dot = Visitor.of(stage.url(), "dot");
    long before = sessions(stage);
    Map<String, String> form = Forms.hidden(dot.get(planning(stage)).body(), "plan");
    form.putAll(Map.of("day", "25", "day-month", "11", "day-year", "2026", "start", "09:00"));
    form.putAll(Map.of("minutes", "60", "place", "Room 4", "save", "save"));
    HttpResponse<String> first = dot.post(planning(stage), form);
    HttpResponse<String> second = dot.post(planning(stage), form);
    assertThat(first.statusCode()).isEqualTo(302);
    assertThat(second.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
    assertThat(sessions(stage)).isEqualTo(before + 1);
  }

  @Test
  void formsFromElsewhereAreRefused(Stage stage) throws Exception {
    Visitor dot = Visitor.of(stage.url(), "dot");
    long before = sessions(stage);
    for (String origin :
        List.of("http://elsewhere.example", "null", stage.url() + ".example", "")) {
      refused(posted(stage, dot, Map.of("Origin", origin)), 403, NOT_OURS);
    }
    refused(
        posted(stage, dot, Map.of("Origin", stage.url(), "Sec-Fetch-Site", "cross-site")),
        403,
        NOT_OURS);
    refused(posted(stage, dot, Map.of()), 403, NOT_OURS);
    Wire.Answer forged =
        Wire.to(stage.url())
            .host("elsewhere.example")
            .with("Cookie", "SUPERVISION=" + dot.cookie("SUPERVISION"))
            .with("Origin", "http://elsewhere.example")
            .with("Content-Type", FORM)
            .with("Content-Length", "1")
            .ask("POST", planning(stage), "a");
    assertThat(forged.status()).isEqualTo(403);
    assertThat(sessions(stage)).isEqualTo(before);
  }

  @Test
  void scriptsAreHeardWithTheirOwnTokenOnly(Stage stage) throws Exception {
    Visitor dot = Visitor.of(stage.url(), "dot");
    HttpDraft draft = Held.draft(stage, dot, "una", "dot");
    String section = draft.sections().get(0);
    draft.write(section, "What stood there");
    String json = "{\"text\":\"Forged\",\"onVersion\":1,\"page\":\"\"}";
    Visitor una = Visitor.of(stage.url(), "una");
    String others = HttpDraft.token(una.get("/").body());
    for (String token : new String[] {null, "", "x", others}) {
      HttpResponse<String> answer = draft.put(section, json, token);
      assertThat(answer.statusCode()).isEqualTo(403);
      isProblem(answer, 403);
    }
    String own = HttpDraft.token(dot.get(draft.path() + "/write").body());
    isProblem(draft.put(section, "{\"text\":\"Forged\",\"onVersion\":0,\"page\":\"\"}", own), 409);
    isProblem(draft.put(section, "{\"text\":", own), 400);
    isProblem(draft.put("no-such-section", json, own), 404);
    for (String path :
        List.of("/api/nowhere", "/api/record/x/section/y", "/api/record/" + draft.id())) {
      HttpResponse<String> answer = dot.get(path);
      isProblem(answer, 404);
      assertThat(answer.body())
          .contains("nothing at this address")
          .doesNotContain("one of our pages");
    }
    assertThat(dot.get(draft.path() + "/write").body()).contains("What stood there");
  }

  @Test
  void aStatelessPageTakesNoOtherState(Stage stage) throws Exception {
    Visitor dot = Visitor.of(stage.url(), "dot");
    long before = sessions(stage);
    for (String state :
        List.of("rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==", "1:1", "", "-3:7", "x".repeat(9000))) {
      HttpResponse<String> answer = posted(stage, dot, Map.of("Origin", stage.url()), state);
      assertThat(answer.statusCode()).as(state).isIn(200, 302);
      assertThat(answer.body()).doesNotContain("Exception");
    }
    assertThat(sessions(stage)).isEqualTo(before);
  }

  @Test
  void whatIsNotThereOrNotTheirsIsTheSameAndARefusalIsLogged(Stage stage) throws Exception {
    Visitor zoe = Visitor.of(stage.url(), "zoe");
    HttpDraft draft = Held.draft(stage, Visitor.of(stage.url(), "dot"), "una", "dot");
    HttpResponse<String> theirs =
        Refusals.of(stage, "zoe").anywhere(visitor -> visitor.get(draft.path()));
    refused(theirs, 404, "We can’t find that page");
    for (String id :
        List.of(
            "1",
            "x",
            "00000000-0000-0000-0000-000000000000",
            draft.id() + "0",
            draft.id().toUpperCase())) {
      HttpResponse<String> answer = zoe.get("/record/" + id);
      assertThat(answer.statusCode()).as(id).isEqualTo(404);
      assertThat(plain(answer)).isEqualTo(plain(theirs));
    }
    Map<String, String> form = Map.of(STATE, "stateless", "write", "write", "share", "share");
    refused(zoe.post(draft.path() + "/write", form), 404, "We can’t find that page");
    String with = "?with=" + new Rows(stage).relationship("dot", "una");
    for (String page : List.of("/session/plan", "/agreement/draft")) {
      assertThat(zoe.get(page + with).statusCode()).as(page).isEqualTo(404);
      assertThat(zoe.get(page).statusCode()).as(page + " with nobody").isEqualTo(404);
    }
    Visitor dot = Visitor.of(stage.url(), "dot");
    assertThat(dot.get("/session/plan" + with).body()).contains("Plan a supervision with Una ");
  }

  @Test
  void tricksWithTheAddressLeadNowhere(Stage stage) throws Exception {
    Visitor dot = Visitor.of(stage.url(), "dot");
    for (String target :
        List.of(
            "/record/..%2fteam",
            "/record/%2e%2e%2fteam",
            "/%2fteam",
            "/pages/team/view.xhtml",
            "/team/view.xhtml",
            "/team.xhtml",
            "/WEB-INF/web.xml",
            "/WEB-INF%2fweb.xml",
            "/web-inf/web.xml",
            "/META-INF/MANIFEST.MF",
            "/assets/../WEB-INF/web.xml",
            "/assets/..%2fWEB-INF/web.xml",
            "/assets/%2e%2e/WEB-INF/web.xml",
            "/assets/js/",
            "/assets/",
            "/pages/",
            "/jakarta.faces.resource/web.xml.xhtml?ln=..%2fWEB-INF",
            "/jakarta.faces.resource/web.xml?ln=../WEB-INF",
            "/jakarta.faces.resource/..%2f..%2fWEB-INF%2fweb.xml.xhtml",
            "/javax.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=x",
            "/team%00",
            "/team%0d%0aX-Injected:1",
            "/record/%ff%fe",
            "/TEAM")) {
      Wire.Answer answer = Wire.to(stage.url()).as(dot).ask("GET", target);
      assertThat(answer.status()).as(target + "\n" + answer.text()).isBetween(300, 499);
      assertThat(answer.text())
          .as(target)
          .doesNotContain("<web-app", "Exception", "\tat ", "My team", "Manifest-Version")
          .doesNotContain("\nX-Injected");
    }
    String session = dot.cookie("SUPERVISION");
    assertThat(Wire.to(stage.url()).ask("GET", "/team;jsessionid=" + session).status())
        .isNotEqualTo(200);
    for (String target : List.of("/record/../team", "//team", "/team//", "/./team", "/team;x=y")) {
      Wire.Answer answer = Wire.to(stage.url()).as(dot).ask("GET", target);
      assertThat(answer.text()).as(target).doesNotContain("Exception", "\tat ");
    }
    Wire.Answer huge = Wire.to(stage.url()).as(dot).ask("GET", "/team?q=" + "x".repeat(6000));
    assertThat(huge.status()).isEqualTo(200);
    assertThat(Wire.to(stage.url()).as(dot).ask("GET", "/team?q=" + "x".repeat(3 * MILLION)).text())
        .doesNotContain("Exception", "\tat ");
  }

  @Test
  void fieldsThatNoPageHasAndValuesThatNoListOffersDoNothing(Stage stage) throws Exception {
    Visitor dot = Visitor.of(stage.url(), "dot");
    long before = sessions(stage);
    for (Map<String, String> odd :
        List.of(
            Map.of("minutes", "abc"),
            Map.of("minutes", "999999999999"),
            Map.of("minutes", ""),
            Map.of("start", "99:99"),
            Map.of("day", "31", "day-month", "2"),
            Map.of("day-year", "99999999999999999999"),
            Map.of("day", "-1"))) {
      Map<String, String> typed =
          new HashMap<>(
              Map.of(
                  "day",
                  "24",
                  "day-month",
                  "11",
                  "day-year",
                  "2026",
                  "start",
                  "09:00",
                  "minutes",
                  "60"));
      typed.putAll(odd);
      HttpResponse<String> answer = Forms.submit(dot, planning(stage), "plan", "save", typed);
      assertThat(answer.statusCode()).as(odd.toString()).isEqualTo(200);
      assertThat(answer.body()).as(odd.toString()).contains("error-summary");
    }
    assertThat(sessions(stage)).isEqualTo(before);
  }

  @Test
  void ofSeveralDatesTheOneThatIsNoDayIsNamed(Stage stage) throws Exception {
    Visitor ed = Visitor.of(stage.url(), "ed");
    Map<String, String> dates = new HashMap<>();
    dates.putAll(Map.of("people", "N2001", "purpose", "investigation", "reason", "What happened"));
    for (String date : List.of("aboutFrom", "aboutUntil", "startsOn", "endsOn")) {
      dates.putAll(Map.of(date, "1", date + "-month", "12", date + "-year", "2026"));
    }
    dates.putAll(Map.of("startsOn", "31", "startsOn-month", "2"));
    String page = Forms.submit(ed, "/grant/new", "ask", "send", dates).body();
    assertThat(page).contains("<a href=\"#startsOn\">That is no day of the calendar");
  }

  private static HttpResponse<String> sent(Stage stage, Visitor visitor, String type, String body)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(stage.url() + planning(stage)))
            .header("Origin", stage.url())
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return visitor.send(type.isEmpty() ? request : request.header("Content-Type", type));
  }

  private static Wire inPieces(Stage stage, Visitor visitor) {
    return Wire.to(stage.url())
        .as(visitor)
        .with("Content-Type", FORM)
        .with("Transfer-Encoding", "chunked");
  }

  private static HttpResponse<String> posted(
      Stage stage, Visitor visitor, Map<String, String> headers) throws Exception {
    return posted(stage, visitor, headers, "stateless");
  }

  private static HttpResponse<String> posted(
      Stage stage, Visitor visitor, Map<String, String> headers, String state) throws Exception {
    String form =
        "plan=plan&save=save&day=24&day-month=11&day-year=2026&start=09:00&minutes=60&"
            + STATE
            + "="
            + state;
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(stage.url() + planning(stage)))
            .header("Content-Type", FORM)
            .POST(HttpRequest.BodyPublishers.ofString(form));
    headers.forEach(request::header);
    return visitor.send(request);
  }

  private static String planning(Stage stage) throws Exception {
    return "/session/plan?with=" + new Rows(stage).relationship("dot", "una");
  }

  private static long sessions(Stage stage) throws Exception {
    return new Rows(stage)
        .count(
            "select count(*) from supervision_session where on_day < '2027-01-01' and supervisee_id ="
                + " (select id from person where login = 'una')");
  }

  /** A page without what is another each time: the nonce of its scripts. */
  private static String plain(HttpResponse<String> page) {
    return page.body().replaceAll("nonce=\"[^\"]*\"|csp.init\\('[^']*'", "");
  }

  private static void refused(HttpResponse<String> answer, int status, String words) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(words).doesNotContain("Exception", "\tat ");
  }

  private static void isProblem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .contains("application/problem+json");
    assertThat(answer.body()).contains("\"title\"").doesNotContain("Exception");
  }
}
