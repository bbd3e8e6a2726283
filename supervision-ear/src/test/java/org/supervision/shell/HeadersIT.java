package org.supervision.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;
import org.supervision.stage.Wire;

/** The headers that protect people are on every answer, whoever asks for what, and however. */
@OnStage
@Tag("payara")
class HeadersIT {

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

  /** What somebody of the council may ask for is asked for where the access matrix is. */
  @Test
  void whatIsOpenToEverybodyCarriesThem(Stage stage) throws Exception {
    for (String path : OPEN) {
      wrong.addAll(Protecting.wrongIn(path, Visitor.stranger(stage.url()).get(path)));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void whatIsRefusedCarriesThemToo(Stage stage) throws Exception {
    Visitor una = Visitor.of(stage.url(), "una");
    for (String method : List.of("PUT", "DELETE", "PATCH", "PROPFIND", "NONSENSE")) {
      Wire.Answer answer = Wire.to(stage.url()).as(una).ask(method, "/team");
      assertThat(answer.status()).as(method).isEqualTo(405);
      assertThat(answer.header("Allow")).as(method).contains("GET", "HEAD", "POST");
      assertThat(answer.body()).contains("That can’t be done at this address");
      wrong.addAll(Protecting.wrongIn(method, answer));
    }
    Wire.Answer options = Wire.to(stage.url()).as(una).ask("OPTIONS", "/team");
    assertThat(options.status()).isEqualTo(204);
    assertThat(options.header("Allow")).contains("GET", "HEAD", "POST");
    wrong.addAll(Protecting.wrongIn("OPTIONS", options));
    Wire.Answer head = Wire.to(stage.url()).as(una).ask("HEAD", "/team");
    wrong.addAll(Protecting.wrongIn("HEAD", head));
    assertThat(wrong).isEmpty();
  }

  @Test
  void whatTheServerRefusesByItselfSaysNothing(Stage stage) throws Exception {
    for (String target : List.of("/record/%zz", "/team?" + "a=1&".repeat(20_000))) {
      Wire.Answer answer =
          Wire.to(stage.url()).as(Visitor.of(stage.url(), "una")).ask("GET", target);
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

  private static void saysNothing(Wire.Answer answer) {
    assertThat(answer.text())
        .doesNotContain(
            "Exception", "\tat ", "Undertow", "WildFly", "Payara", "GlassFish", "Grizzly");
  }
}
