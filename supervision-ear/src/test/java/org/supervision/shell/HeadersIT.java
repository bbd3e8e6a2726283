package org.supervision.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Things;
import org.supervision.stage.Visitor;
import org.supervision.stage.Wire;

/** The headers that protect people are on every answer, whoever asks for what, and however. */
@OnStage
@Tag("payara")
class HeadersIT {

  private static final Map<String, String> FORM = Map.of("jakarta.faces.ViewState", "stateless");
  private static final List<String> NAMES =
      List.of("X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy", "Cache-Control");
  private static final String ELSEWHERE = "elsewhere.example";

  private static final List<String> OPEN =
      List.of(
          "/assets/css/app.css",
          "/assets/js/page.js",
          "/assets/none.js",
          "/jakarta.faces.resource/none.js.xhtml?ln=none",
          "/signed-out",
          "/health",
          "/problem",
          "/callback",
          "/callback?code=a&state=b",
          "/stepup/callback",
          "/favicon.ico",
          "/api/login",
          "/api/nowhere",
          "/nowhere/at/all",
          "/WEB-INF/web.xml",
          "/sign-out");

  private final List<String> wrong = new ArrayList<>();
  private final Map<String, Visitor> visitors = new HashMap<>();

  @Test
  void everyRouteCarriesThem(Stage stage) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator()) {
      Things things = new Things(connection);
      for (String route : routes()) {
        String[] part = route.split(" ");
        String path = things.in(part[2]);
        Visitor visitor = visitor(stage, part[0]);
        check(route, part[1].equals("GET") ? visitor.get(path) : visitor.post(path, FORM));
      }
    }
    for (String path : OPEN) {
      check("stranger " + path, Visitor.stranger(stage.url()).get(path));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void whatIsRefusedCarriesThemToo(Stage stage) throws Exception {
    Visitor una = visitor(stage, "una");
    for (String method : List.of("PUT", "DELETE", "PATCH", "PROPFIND", "NONSENSE")) {
      Wire.Answer answer = Wire.to(stage.url()).as(una).ask(method, "/team");
      assertThat(answer.status()).as(method).isEqualTo(405);
      assertThat(answer.header("Allow")).as(method).contains("GET", "HEAD", "POST");
      assertThat(answer.body()).contains("That can’t be done at this address");
      check(method, answer);
    }
    Wire.Answer options = Wire.to(stage.url()).as(una).ask("OPTIONS", "/team");
    assertThat(options.status()).isEqualTo(204);
    assertThat(options.header("Allow")).contains("GET", "HEAD", "POST");
    check("OPTIONS", options);
    check("HEAD", Wire.to(stage.url()).as(una).ask("HEAD", "/team"));
    assertThat(wrong).isEmpty();
  }

  @Test
  void whatTheServerRefusesByItselfSaysNothing(Stage stage) throws Exception {
    for (String target : List.of("/record/%zz", "/team?" + "a=1&".repeat(20_000))) {
      Wire.Answer answer = Wire.to(stage.url()).as(visitor(stage, "una")).ask("GET", target);
      saysNothing(answer);
    }
    saysNothing(Wire.to(stage.url()).ask("GET", "no-slash"));
    saysNothing(Wire.to(stage.url()).ask("TRACE", "/team"));
    saysNothing(Wire.to(stage.url()).ask("GARBAGE", ""));
  }

  @Test
  void noAnswerLeadsToAHostThatTheRequestNamed(Stage stage) throws Exception {
    Visitor una = Visitor.of(stage.url(), "una");
    for (String path : List.of("/", "/team", "/callback", "/sign-out", "/api/login")) {
      Wire.Answer stranger = forged(stage).ask("GET", path);
      assertThat(stranger.head()).as(path).doesNotContain(ELSEWHERE);
    }
    String login = forged(stage).ask("GET", "/team").header("Location");
    String back = URLEncoder.encode(stage.url() + "/callback", StandardCharsets.UTF_8);
    assertThat(login).contains("redirect_uri=" + back);
    for (String path : List.of("/", "/team", "/callback", "/sign-out")) {
      Wire.Answer answer = forged(stage).as(una).ask("GET", path);
      assertThat(answer.text()).as(path).doesNotContain(ELSEWHERE);
    }
  }

  @Test
  void theLogHasTheAddressOfWhoAskedAndBelievesATrustedProxyAlone(Stage stage) throws Exception {
    Visitor joss = Visitor.of(stage.url(), "joss");
    assertThat(addressOf(stage, joss, "192.0.2.7")).isEqualTo("127.0.0.1");
    stage.server().set("trusted.proxies", "127.0.0.1");
    try {
      assertThat(addressOf(stage, joss, "203.0.113.5, 192.0.2.9")).isEqualTo("192.0.2.9");
    } finally {
      stage.server().set("trusted.proxies", null);
    }
  }

  /** From where the log says that a page was asked for. */
  private static String addressOf(Stage stage, Visitor who, String forwarded) throws Exception {
    Wire.to(stage.url()).as(who).with("X-Forwarded-For", forwarded).ask("GET", "/team");
    return new Rows(stage)
        .first(
            "select l.address from supervision.access_log l join supervision.person p"
                + " on p.id = l.person_id where p.login = 'joss' order by l.at desc, l.seq desc");
  }

  private static Wire forged(Stage stage) {
    return Wire.to(stage.url())
        .host(ELSEWHERE)
        .with("X-Forwarded-Host", ELSEWHERE)
        .with("X-Forwarded-Server", ELSEWHERE)
        .with("Forwarded", "host=" + ELSEWHERE);
  }

  private void check(String what, HttpResponse<String> response) {
    HttpHeaders headers = response.headers();
    check(
        what,
        "Content-Security-Policy",
        String.join("|", headers.allValues("Content-Security-Policy")));
    for (String name : NAMES) {
      check(what, name, headers.firstValue(name).orElse(""));
    }
    if (headers.firstValue("Server").isPresent()
        || headers.firstValue("X-Powered-By").isPresent()) {
      wrong.add(what + " says what the server is");
    }
  }

  private void check(String what, Wire.Answer answer) {
    check(what, "Content-Security-Policy", answer.header("Content-Security-Policy"));
    for (String name : NAMES) {
      check(what, name, answer.header(name));
    }
    if (!answer.header("Server").isEmpty() || !answer.header("X-Powered-By").isEmpty()) {
      wrong.add(what + " says what the server is");
    }
  }

  private void check(String what, String name, String value) {
    boolean painted = what.contains("/assets/") || what.contains("/jakarta.faces.resource/");
    boolean good =
        switch (name) {
          case "Content-Security-Policy" -> isStrict(value);
          case "X-Content-Type-Options" -> value.equals("nosniff");
          case "X-Frame-Options" -> value.equals("DENY");
          case "Referrer-Policy" -> value.equals("same-origin");
          default -> painted || value.contains("no-store");
        };
    if (!good) {
      wrong.add(what + ": " + name + " is " + (value.isEmpty() ? "missing" : value));
    }
  }

  /** One policy, which lets no script run but our own. */
  private static boolean isStrict(String policy) {
    String scripts =
        policy.contains("script-src") ? policy.replaceAll(".*script-src ([^;]*).*", "$1") : "";
    return policy.matches("default-src '(self|none)';.*")
        && policy.contains("frame-ancestors 'none'")
        && policy.contains("object-src 'none'")
        && !policy.contains("|")
        && !scripts.contains("unsafe");
  }

  private static void saysNothing(Wire.Answer answer) {
    assertThat(answer.text())
        .doesNotContain(
            "Exception", "\tat ", "Undertow", "WildFly", "Payara", "GlassFish", "Grizzly");
  }

  private Visitor visitor(Stage stage, String who) throws Exception {
    if (!visitors.containsKey(who)) {
      boolean stranger = who.equals("stranger");
      visitors.put(who, stranger ? Visitor.stranger(stage.url()) : Visitor.of(stage.url(), who));
    }
    return visitors.get(who);
  }

  /** Each route of the access matrix once as a person who sees it and once as one who does not. */
  private static Set<String> routes() throws Exception {
    Map<String, String> routes = new HashMap<>();
    try (var in = HeadersIT.class.getResourceAsStream("/access-matrix.csv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .forEach(
              line ->
                  routes.putIfAbsent(
                      line[2] + " " + line[3] + " " + line[4],
                      line[1].split(" ")[0] + " " + line[2] + " " + line[3]));
    }
    return new LinkedHashSet<>(routes.values());
  }
}
