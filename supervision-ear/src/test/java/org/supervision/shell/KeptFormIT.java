package org.supervision.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.stage.Browsers;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.writing.DraftPage;

/** What was typed into a form outlives a login that ended before it was sent. */
@OnStage
@Tag("browser")
class KeptFormIT {

  private static final String NOTHING_IS_THROWN_AWAY_ONCE =
      "if (location.pathname.endsWith('/write') && !sessionStorage.getItem('once')) {"
          + " sessionStorage.setItem('once', 'gone'); IDBFactory.prototype.open = () => ({}); }";

  @Test
  void aFormThatIsSentAfterTheLoginEndedComesBackAsItWas(Browsers browsers) {
    Page page = browsers.newlyOf("ed");
    page.navigate("/grant/new");
    page.locator("#reason").fill("A reason that took a while");
    page.locator("#reference").fill("R-77");
    endLogin(page);
    page.locator("#send").click();
    assertThat(page.locator("h1")).hasText("Sign in again to carry on");
    page.locator("main a").click();
    Browsers.signIn(page, "ed", "supervision");
    assertThat(page.locator("#reason")).hasValue("A reason that took a while");
    assertThat(page.locator("#reference")).hasValue("R-77");
    assertThat(page.locator("#ask > [role=status]")).containsText("hasn’t been sent yet");
  }

  @Test
  void aFormThatIsSentWithoutALineStaysAndIsSentWhenItIsBack(Browsers browsers) {
    Page page = browsers.newlyOf("ed");
    page.navigate("/grant/new");
    page.locator("#reason").fill("A reason typed in a tunnel");
    page.context().setOffline(true);
    page.locator("#send").click();
    assertThat(page.locator("#ask [data-kept]"))
        .containsText("Not sent: there is no connection, or nobody answers");
    assertThat(page.locator("#reason")).hasValue("A reason typed in a tunnel");
    page.context().setOffline(false);
    page.locator("#send").click();
    assertThat(page.locator(".error-summary")).isVisible();
    assertThat(page.locator("#reason")).hasValue("A reason typed in a tunnel");
    page.navigate("/grant/new");
    assertThat(page.locator("#reason")).hasValue("");
  }

  @Test
  void aFormWhoseAnswerNeverComesIsBackOnItsPage(Browsers browsers) {
    Page page = browsers.newlyOf("ed");
    page.navigate("/grant/new");
    page.locator("#reason").fill("A reason that was lost on the way");
    sendIntoNowhere(page);
    page.navigate("/grant/new");
    assertThat(page.locator("#reason")).hasValue("A reason that was lost on the way");
    page.locator("a[href$='/sign-out']").first().click();
    page.waitForURL(url -> !url.endsWith("/grant/new"));
    page.navigate("/grant/new");
    Browsers.signIn(page, "ed", "supervision");
    page.navigate("/grant/new");
    assertThat(page.locator("#reason")).hasValue("");
  }

  @Test
  void whoeverTypesBeforeWhatWasKeptIsBackLosesNeither(Browsers browsers) {
    Page page = browsers.newlyOf("ed");
    page.navigate("/grant/new");
    page.locator("#reason").fill("A reason from before");
    sendIntoNowhere(page);
    AtomicReference<Route> key = new AtomicReference<>();
    page.route("**/api/login/key", key::set);
    page.navigate("/grant/new");
    page.waitForCondition(() -> key.get() != null);
    page.locator("#reason").pressSequentially("And what came to mind since");
    key.get().resume();
    assertThat(page.locator("#reason"))
        .hasValue("A reason from before\nAnd what came to mind since");
  }

  @Test
  void aDecisionThatWasBeingTypedInTheDraftComesBack(Stage stage, Browsers browsers)
      throws Exception {
    Page page = browsers.newlyOf("gus");
    DraftPage.begunIn(page, new Rows(stage).relationship("gus", "bea"));
    page.locator("a[data-part=add]").first().click();
    page.locator("#what").fill("A decision that took a while");
    endLogin(page);
    page.locator(".editor #save").click();
    Locator again = page.locator("#sign-in-again");
    assertThat(again).isFocused();
    assertThat(page.locator("#what")).hasValue("A decision that took a while");
    again.click();
    Browsers.signIn(page, "gus", "supervision");
    assertThat(page.locator("#what")).hasValue("A decision that took a while");
    page.locator(".editor .actions a").click();
    assertThat(page.locator(".editor")).hasCount(0);
  }

  /** What the browser keeps is not thrown away yet when they leave the page that answers. */
  @Test
  void whatWasSavedDoesNotComeBackThoughSomebodyGoesOnAtOnce(Stage stage, Browsers browsers)
      throws Exception {
    Page page = browsers.of("gus");
    DraftPage.begunIn(page, new Rows(stage).relationship("gus", "bea"));
    page.navigate(page.locator("a[data-part=add]").first().getAttribute("href"));
    page.locator("#what").fill("A decision that is saved");
    page.locator("#why").fill("It was time");
    page.addInitScript(NOTHING_IS_THROWN_AWAY_ONCE);
    page.locator("#save").click();
    page.waitForURL(url -> url.contains("/write"));
    DraftPage.at(page, page.url().replaceFirst("#.*", ""));
    page.locator("a[data-part=add]").first().click();
    assertThat(page.locator(".editor #what")).hasValue("");
  }

  private static void sendIntoNowhere(Page page) {
    page.route("**/grant/new", KeptFormIT::loseWhatIsSent);
    page.locator("#send").click();
    page.waitForURL(url -> url.startsWith("chrome-error:"));
  }

  private static void loseWhatIsSent(Route route) {
    if (route.request().method().equals("POST")) {
      route.abort();
    } else {
      route.resume();
    }
  }

  /** The product knows the browser no more; the provider does. */
  private static void endLogin(Page page) {
    List<Cookie> others =
        page.context().cookies().stream()
            .filter(cookie -> !cookie.name.equals("SUPERVISION"))
            .toList();
    page.context().clearCookies();
    page.context().addCookies(others);
  }
}
