package org.supervision.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.endurance.Held;
import org.supervision.stage.Beside;
import org.supervision.stage.Browsers;
import org.supervision.stage.HttpDraft;
import org.supervision.stage.OnStage;
import org.supervision.stage.PasswordTurn;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/**
 * What is done with keys alone. That each page can be walked with Tab, {@link Axe} looks at where
 * it holds the page against its checker.
 */
@OnStage
@Beside
@Tag("browser")
class KeyboardIT {

  private static final String COLLEAGUES = "**/api/colleagues*";
  private static final int LONG_ENOUGH_TO_OPEN = 500;

  /** From the task on the home page to the second signature. */
  @Test
  void aRecordIsReadAgreedAndSignedByKeysAlone(Stage stage, Browsers browsers) throws Exception {
    HttpDraft draft = Held.draft(stage, Visitor.of(stage.url(), "una"), "fern", "una");
    draft.write(draft.sections().get(0), "The report for the panel is her own now.");
    draft.share();
    Page page = browsers.of("fern");
    page.navigate("/");
    TabWalk.to(page, "main a[href$='" + draft.path() + "/review']");
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.endsWith("/review"));
    TabWalk.to(page, "#agree-button");
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.endsWith("/sign"));
    if (page.locator("#read").count() > 0) {
      TabWalk.to(page, "#read");
      page.keyboard().press("Space");
    }
    TabWalk.to(page, "#confirm");
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.contains("/realms/"));
    if (!page.evaluate("() => document.activeElement.id").equals("password")) {
      TabWalk.to(page, "#password");
    }
    page.keyboard().type(Visitor.password());
    PasswordTurn.take(
        () -> {
          page.keyboard().press("Enter");
          page.waitForURL(url -> url.contains(draft.path()));
          return page;
        });
    PlaywrightAssertions.assertThat(page.locator("[role=status]").first()).containsText("Signed");
  }

  @Test
  void aColleagueIsChosenByKeysAndWhatIsWrongIsSaidAtTheField(Browsers browsers) {
    Page page = browsers.of("nina");
    List<String> broken = new ArrayList<>();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            broken.add(message.text());
          }
        });
    page.navigate("/allocation/new");
    page.getByLabel("Who is supervised?").pressSequentially("ines row");
    page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName("Ines Rowan")).waitFor();
    page.keyboard().press("Enter");
    assertThat(page.getByLabel("Who is supervised?").inputValue()).startsWith("Ines Rowan (N");
    page.getByLabel("By whom?").pressSequentially("wren");
    page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName("Wren Castell")).waitFor();
    Axe.assertClean(page);
    page.getByLabel("By whom?").fill("");
    page.locator("#look").click();
    page.locator(".error-summary a[href='#by_input']").waitFor();
    assertThat(page.locator("#by_input").getAttribute("aria-describedby"))
        .isEqualTo("by-hint by-error");
    assertThat(page.getByLabel("Who is supervised?").inputValue()).startsWith("Ines Rowan (N");
    assertThat(broken).isEmpty();
  }

  @Test
  void nobodyIsChosenByKeysWhoWasOfferedForLessThanIsTyped(Browsers browsers) {
    Page page = browsers.of("nina");
    Locator who = offered(page, "ines", "Ines Bright");
    List<Route> late = typeOn(page, " row");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    PlaywrightAssertions.assertThat(page.locator("#who_panel")).isHidden();
    assertThat(who.inputValue()).isEqualTo("ines row");
    late.get(0).resume();
    page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName("Ines Rowan")).waitFor();
    page.keyboard().press("Enter");
    assertThat(who.inputValue()).startsWith("Ines Rowan (N");
  }

  @Test
  void namesThatComeAfterTheFieldWasLeftOpenNothing(Browsers browsers) {
    Page page = browsers.of("nina");
    Locator who = offered(page, "ines", "Ines Bright");
    List<Route> late = typeOn(page, " row");
    page.keyboard().press("Tab");
    page.waitForResponse(COLLEAGUES, () -> late.get(0).resume());
    page.waitForTimeout(LONG_ENOUGH_TO_OPEN);
    assertThat(page.locator("#who_panel").isVisible()).isFalse();
    assertThat(who.inputValue()).isEqualTo("ines row");
  }

  /** The field of who is supervised, once somebody is offered for what is typed. */
  private static Locator offered(Page page, String typed, String name) {
    page.navigate("/allocation/new");
    Locator who = page.getByLabel("Who is supervised?");
    who.pressSequentially(typed);
    page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(name)).waitFor();
    return who;
  }

  /** Types more, of which the answer is on its way until it is let go. */
  private static List<Route> typeOn(Page page, String more) {
    List<Route> late = new ArrayList<>();
    page.route(COLLEAGUES, late::add);
    page.waitForRequest(COLLEAGUES, () -> page.keyboard().type(more));
    page.waitForCondition(() -> !late.isEmpty());
    return late;
  }

  @Test
  void theFirstStopLeadsPastTheMenu(Browsers browsers) {
    Page page = browsers.of("tom");
    page.navigate("/");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("main");
  }

  @Test
  void escapeClosesTheQuestionAndGivesTheFocusBack(Browsers browsers) {
    Page page = browsers.of("tom");
    page.navigate("/");
    page.locator(".next-step a").focus();
    page.evaluate("() => document.getElementById('stay').showModal()");
    page.keyboard().press("Escape");
    assertThat(page.locator("#stay").isVisible()).isFalse();
    assertThat(page.evaluate("() => document.activeElement.className")).isEqualTo("button");
  }
}
