package org.supervision.agreement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.supervision.stage.Beside;
import org.supervision.stage.Browsers;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.writing.DraftPage;

/** An agreement is written by two people at once, and nothing that either typed is lost. */
@OnStage
@Beside
class AgreementAutosaveIT {

  private static final Duration PROMISED = Duration.ofSeconds(3);

  private static String address;

  @BeforeAll
  static void unaSharesTheNextVersionWithFern(Stage stage, Browsers browsers) throws SQLException {
    Page una = browsers.of("una");
    una.navigate("/agreement/draft?with=" + new Rows(stage).relationship("una", "fern"));
    una.locator("#begin").click();
    una.waitForURL(url -> url.endsWith("/write"));
    address = una.url();
    una.navigate(address.replace("/write", ""));
    una.locator("#share").click();
    assertThat(una.locator("main .state").first()).hasText("Shared");
  }

  @Test
  void aClauseIsSavedWithinThreeSecondsOfTheLastKeystroke(Browsers browsers) {
    DraftPage una = open(browsers, "una");
    una.type("frequency", "Every second Tuesday");
    Instant typed = Instant.now();
    assertThat(una.state()).containsText("Saved");
    assertThat(Duration.between(typed, Instant.now())).isLessThan(PROMISED);
    assertThat(open(browsers, "fern").field("frequency")).hasValue("Every second Tuesday");
  }

  @Test
  void aKilledBrowserLosesNothing(Browsers browsers) {
    DraftPage fern = open(browsers, "fern");
    fern.typeAndSave("duration", "An hour and a half");
    fern.page().context().close();
    assertThat(open(browsers, "una").field("duration")).hasValue("An hour and a half");
  }

  @Test
  void aLostConnectionIsSaidAndWhatWasTypedIsKeptClosedAndSentLater(Browsers browsers) {
    DraftPage fern = open(browsers, "fern");
    fern.page().context().setOffline(true);
    fern.type("preparation", "Typed without a line");
    assertThat(fern.state()).containsText("no connection");
    assertThat(fern.storage()).contains("preparation").doesNotContain("Typed without");
    fern.page().context().setOffline(false);
    assertThat(fern.state()).containsText("You’re back online");
    assertThat(fern.storage()).doesNotContain("preparation");
    assertThat(open(browsers, "una").field("preparation")).hasValue("Typed without a line");
  }

  @Test
  void anEndedLoginKeepsTheTextAndComesBackToTheSameField(Browsers browsers) {
    Page page = browsers.newlyOf("fern");
    DraftPage fern = DraftPage.at(page, address);
    page.context().clearCookies();
    fern.type("agenda", "Typed after the login ended");
    assertThat(fern.state()).containsText("signed out");
    assertThat(fern.storage()).doesNotContain("Typed after");
    page.locator("#sign-in-again").click();
    Browsers.signIn(page, "fern", "supervision");
    DraftPage back = DraftPage.opened(page);
    assertThat(back.field("agenda")).hasValue("Typed after the login ended");
    assertThat(back.field("agenda")).isFocused();
    assertThat(back.state()).containsText("Saved");
  }

  @Test
  void twoPeopleInOneClauseSeeBothTextsAndWhoWroteTheOther(Browsers browsers) {
    DraftPage una = open(browsers, "una");
    DraftPage fern = open(browsers, "fern");
    una.typeAndSave("disagreement", "From Una");
    fern.type("disagreement", "From Fern");
    assertThat(fern.otherText("disagreement")).containsText("Una Pell wrote this section at");
    assertThat(fern.otherText("disagreement")).containsText("From Una");
    assertThat(fern.field("disagreement")).hasValue("From Fern");
    fern.otherText("disagreement").locator("[data-choice=both]").click();
    assertThat(fern.state()).containsText("Saved");
    assertThat(open(browsers, "una").field("disagreement")).hasValue("From Fern\n\nFrom Una");
  }

  @Test
  void aFormWithScriptLeavesAloneWhatTheOtherWroteSince(Browsers browsers) {
    DraftPage una = open(browsers, "una");
    DraftPage fern = open(browsers, "fern");
    fern.typeAndSave("facilitator", "Dot Vance");
    una.typeAndSave("standards", "We keep to the time");
    una.page().locator("#save").click();
    assertThat(una.page().locator("main")).containsText("Saved.");
    assertThat(open(browsers, "una").field("facilitator")).hasValue("Dot Vance");
  }

  @Test
  void aStaleFormWithoutScriptIsRefusedOnceAndShowsBothTexts(Browsers browsers) {
    try (BrowserContext plain = withoutScript(browsers.of("una"))) {
      Page una = plain.newPage();
      una.navigate(address);
      open(browsers, "fern").typeAndSave("purpose", "Fern was faster");
      open(browsers, "fern").typeAndSave("parties", "Fern’s alone");
      una.locator("#s-purpose").fill("Una was slower");
      una.locator("#save").click();
      assertThat(una.locator(".error-summary")).containsText("written elsewhere meanwhile");
      assertThat(una.locator("main")).containsText("Fern Ibbot wrote this at");
      assertThat(una.locator("blockquote")).containsText("Fern was faster");
      assertThat(una.locator("#s-purpose")).hasValue("Una was slower");
      una.locator("#save").click();
      assertThat(una.locator("main")).containsText("Saved.");
    }
    assertThat(open(browsers, "una").field("purpose")).hasValue("Una was slower");
    assertThat(open(browsers, "una").field("parties")).hasValue("Fern’s alone");
  }

  private static BrowserContext withoutScript(Page page) {
    return page.context()
        .browser()
        .newContext(
            new Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setStorageState(page.context().storageState()));
  }

  private static DraftPage open(Browsers browsers, String login) {
    return DraftPage.at(browsers.of(login), address);
  }
}
