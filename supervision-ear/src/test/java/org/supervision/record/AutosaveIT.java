package org.supervision.record;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.supervision.stage.Browsers;
import org.supervision.stage.KillableBrowser;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.writing.DraftPage;

/**
 * Nothing that somebody has typed is lost, whatever happens to the browser, the line or the login.
 */
@OnStage
class AutosaveIT {

  private static final Duration PROMISED = Duration.ofSeconds(3);

  /** As the documentation says: what is older than half a second outlives the browser. */
  private static final double KEPT_WITHIN_MILLIS = 500;

  private static final String BOOKED = "Four days are booked, and the fifth";

  private static String draft;

  @BeforeAll
  static void tomBeginsADraft(Stage stage, Browsers browsers) throws Exception {
    String relationship = new Rows(stage).relationship("tom", "dev");
    draft = DraftPage.begunIn(browsers.of("tom"), relationship).address();
  }

  @Test
  void aSectionIsSavedWithinThreeSecondsOfTheLastKeystroke(Browsers browsers) {
    DraftPage tom = open(browsers);
    tom.type("health-and-welfare", "Dev is well");
    Instant typed = Instant.now();
    assertThat(tom.state()).containsText("Saved");
    assertThat(Duration.between(typed, Instant.now())).isLessThan(PROMISED);
    assertThat(open(browsers).field("health-and-welfare")).hasValue("Dev is well");
  }

  @Test
  void aBrowserKilledInMidSentenceHasKeptTheWords(Browsers browsers) throws Exception {
    KillableBrowser browser = browsers.killable();
    DraftPage tom = DraftPage.opened(browser.open("tom", draft)).cutOff();
    tom.type("annual-leave", BOOKED);
    tom.page().waitForTimeout(KEPT_WITHIN_MILLIS);
    browser.kill();
    assertThat(open(browsers).field("annual-leave")).not().hasValue(BOOKED);
    DraftPage again = DraftPage.opened(browser.open("tom", draft));
    assertThat(again.field("annual-leave")).hasValue(BOOKED);
    assertThat(again.otherText("annual-leave")).containsText("hadn’t been saved");
    assertThat(again.state()).containsText("Saved");
    assertThat(open(browsers).field("annual-leave")).hasValue(BOOKED);
  }

  @Test
  void aBrowserKilledWhileAFormIsFilledInHasKeptItToo(Browsers browsers) throws Exception {
    KillableBrowser browser = browsers.killable();
    Page ed = browser.open("ed", "/grant/new");
    ed.waitForLoadState(LoadState.NETWORKIDLE);
    ed.locator("#reason").pressSequentially("A reason that took");
    ed.waitForTimeout(KEPT_WITHIN_MILLIS);
    browser.kill();
    Page again = browser.open("ed", "/grant/new");
    assertThat(again.locator("#reason")).hasValue("A reason that took");
  }

  @Test
  void aLostConnectionIsSaidAndWhatWasTypedIsSentLater(Browsers browsers) {
    DraftPage tom = open(browsers);
    tom.page().context().setOffline(true);
    tom.type("practice-progress", "Typed without a line");
    assertThat(tom.state()).containsText("no connection");
    tom.page().context().setOffline(false);
    assertThat(tom.state()).containsText("You’re back online");
    assertThat(tom.storage()).doesNotContain("practice-progress");
    assertThat(open(browsers).field("practice-progress")).hasValue("Typed without a line");
  }

  @Test
  void whatCouldNotBeSentIsKeptClosedAndComesBack(Browsers browsers) {
    DraftPage tom = open(browsers);
    BrowserContext browser = tom.page().context();
    browser.setOffline(true);
    tom.type("professional-development", "Kept in this browser");
    assertThat(tom.state()).containsText("no connection");
    assertThat(tom.storage()).contains("professional-development").doesNotContain("Kept in this");
    // The last words of a tab that is closed would find a line all the same.
    tom.page().evaluate("() => { window.fetch = () => Promise.reject(new TypeError()); }");
    tom.page().close();
    browser.setOffline(false);
    DraftPage later = DraftPage.at(browser.newPage(), draft);
    assertThat(later.field("professional-development")).hasValue("Kept in this browser");
    assertThat(later.otherText("professional-development")).containsText("hadn’t been saved");
    assertThat(later.state()).containsText("Saved");
    assertThat(open(browsers).field("professional-development")).hasValue("Kept in this browser");
  }

  @Test
  void anEndedLoginKeepsTheTextAndComesBackToTheSameField(Browsers browsers) {
    Page page = browsers.newlyOf("tom");
    DraftPage tom = DraftPage.at(page, draft);
    page.context().clearCookies();
    tom.type("additional-responsibility", "Typed after the login ended");
    assertThat(tom.state()).containsText("signed out");
    assertThat(tom.storage()).doesNotContain("Typed after");
    page.locator("#sign-in-again").click();
    Browsers.signIn(page, "tom", "supervision");
    DraftPage back = DraftPage.opened(page);
    assertThat(back.field("additional-responsibility")).hasValue("Typed after the login ended");
    assertThat(back.field("additional-responsibility")).isFocused();
    assertThat(back.state()).containsText("Saved");
  }

  @Test
  void aSecondTabShowsBothTextsAndLetsTheWriterChoose(Browsers browsers) {
    DraftPage first = open(browsers);
    DraftPage second = DraftPage.at(first.page().context().newPage(), draft);
    first.typeAndSave("any-other-business", "From the first tab");
    second.type("any-other-business", "From the second tab");
    assertThat(second.otherText("any-other-business")).containsText("From the first tab");
    assertThat(second.field("any-other-business")).hasValue("From the second tab");
    second.otherText("any-other-business").locator("[data-choice=both]").click();
    assertThat(second.state()).containsText("Saved");
    assertThat(open(browsers).field("any-other-business"))
        .hasValue("From the second tab\n\nFrom the first tab");
  }

  @Test
  void controlAndSSavesAtOnce(Browsers browsers) {
    DraftPage tom = open(browsers);
    tom.type("health-and-welfare", ".");
    tom.page()
        .waitForResponse(
            "**/section/health-and-welfare", () -> tom.page().keyboard().press("Control+s"));
    assertThat(tom.state()).containsText("Saved");
  }

  @Test
  void signingOutLeavesNothingInTheBrowser(Browsers browsers) {
    Page page = browsers.newlyOf("tom");
    DraftPage tom = DraftPage.at(page, draft);
    tom.type("health-and-welfare", " Just before leaving.");
    page.locator("a[href$='/sign-out']").first().click();
    page.waitForURL("**/signed-out*");
    assertThat(tom.storage()).doesNotContain("health-and-welfare");
    assertThat(open(browsers).field("health-and-welfare"))
        .hasValue(java.util.regex.Pattern.compile(".*Just before leaving\\."));
  }

  @Test
  void thePageSavesWithoutScriptToo(Browsers browsers) {
    Page page = browsers.of("tom");
    BrowserContext plain =
        page.context()
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setJavaScriptEnabled(false)
                    .setStorageState(page.context().storageState()));
    try (plain) {
      Page quiet = plain.newPage();
      quiet.navigate(draft);
      quiet.locator("#s-annual-leave").fill("Written without any script");
      quiet.locator("#leave").click();
      assertThat(quiet.locator("main")).containsText("Your draft is saved");
    }
    assertThat(open(browsers).field("annual-leave")).hasValue("Written without any script");
  }

  private static DraftPage open(Browsers browsers) {
    return DraftPage.at(browsers.of("tom"), draft);
  }
}
