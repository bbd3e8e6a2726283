package org.supervision.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.mainjob.Steps;
import org.supervision.stage.Alone;
import org.supervision.stage.Browsers;
import org.supervision.stage.OnStage;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** When a login ends by itself. The settings are made short for a moment, nobody waits. */
@OnStage
@Alone
@Tag("browser")
@Tag("payara")
class SessionIT {

  private static final String IDLE = "login.idle.minutes";

  @Test
  void aLoginThatNobodyTouchesEnds(Stage stage) throws Exception {
    endsBy(stage, IDLE);
  }

  @Test
  void aLoginThatIsInUseEndsTooAfterItsTime(Stage stage) throws Exception {
    endsBy(stage, "login.hours");
  }

  @Test
  void whoeverIsAskedCanStayWithOneKeyAndKeepsWhatTheyTyped(Stage stage, Browsers browsers)
      throws Exception {
    Page page = browsers.newlyOf("ed");
    stage.server().set(IDLE, "2");
    try {
      page.navigate("/grant/new");
      page.locator("#reason").evaluate("field => { field.value = 'Half a reason'; }");
      assertThat(page.locator("#stay")).isVisible();
      assertThat(page.locator("#stay-signed-in")).isFocused();
    } finally {
      stage.server().set(IDLE, null);
    }
    page.keyboard().press("Enter");
    assertThat(page.locator("#stay")).isHidden();
    assertThat(page.locator("#reason")).hasValue("Half a reason");
    Steps.send(page, "#send");
    assertThat(page.locator("#reason")).hasValue("Half a reason");
  }

  @Test
  void whoseDayIsOverIsToldInASentenceAndTypesOn(Browsers browsers) {
    Page page = browsers.of("ed");
    // Eight hours are not waited for: the page is answered as in the last two minutes of them.
    page.route(
        "**/api/login",
        asked ->
            asked.fulfill(
                new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody("{\"seconds\":100,\"fixed\":true}")));
    page.navigate("/grant/new");
    assertThat(page.locator("#ends[role=status]")).containsText("sign in again");
    assertThat(page.locator("#stay")).isHidden();
    page.locator("#reason").focus();
    page.keyboard().type("Half a reason");
    assertThat(page.locator("#reason")).hasValue("Half a reason");
    assertThat(page.locator("#reason")).isFocused();
  }

  @Test
  void whatAPageAsksByItselfLengthensNothing(Stage stage) throws Exception {
    Visitor lena = Visitor.newlyOf(stage.url(), "lena");
    lena.get("/");
    int before = seconds(lena);
    Instant soon = Instant.now().plusSeconds(3);
    while (Instant.now().isBefore(soon)) {
      lena.send(HttpRequest.newBuilder(URI.create(stage.url() + "/")).header("X-By-Itself", "yes"));
    }
    assertThat(seconds(lena)).isLessThan(before);
    lena.get("/");
    assertThat(seconds(lena)).isGreaterThanOrEqualTo(before - 1);
  }

  private static int seconds(Visitor visitor) throws Exception {
    String answer = visitor.get("/api/login").body();
    return Integer.parseInt(answer.replaceAll(".*\"seconds\":(\\d+).*", "$1"));
  }

  private static void whatIsSentLateIsShownBack(Visitor lena) throws Exception {
    HttpResponse<String> late =
        lena.post(
            "/action/x/say?from=2",
            Map.of(
                "note", "A sentence that took some thought,\r\nand <i>two</i> lines", "how", "no"));
    assertThat(late.statusCode()).isEqualTo(401);
    assertThat(late.body())
        .contains("before this was sent", "A sentence that took some thought", "&lt;i&gt;two")
        .contains("/sign-out?away&amp;back=%2Faction%2Fx%2Fsay%3Ffrom%3D2")
        .doesNotContain("<i>", ">no<");
    assertThat(late.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  private static void endsBy(Stage stage, String setting) throws Exception {
    Visitor lena = Visitor.newlyOf(stage.url(), "lena");
    stage.server().set(setting, "0");
    try {
      assertThat(lena.get("/api/login").statusCode()).isEqualTo(401);
      HttpResponse<String> answer = lena.get("/actions?page=2");
      assertThat(answer.headers().firstValue("Location"))
          .hasValueSatisfying(
              to -> assertThat(to).contains("/sign-out?away&back=%2Factions%3Fpage%3D2"));
      whatIsSentLateIsShownBack(lena);
      assertThat(lena.follow(answer).body()).contains("Sign in again to carry on");
    } finally {
      stage.server().set(setting, null);
    }
    assertThat(lena.get("/").statusCode()).isEqualTo(302);
  }
}
