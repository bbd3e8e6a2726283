package org.supervision.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supervision.stage.Beside;
import org.supervision.stage.Browsers;
import org.supervision.stage.OnStage;
import org.supervision.stage.Stage;
import org.supervision.stage.Things;

/** Every page of the main job is walked with the Tab key alone. */
@OnStage
@Beside
@Tag("browser")
class KeyboardIT {

  /** Numbers what can be reached, in the order of the source; of radio buttons one of a group. */
  private static final String NUMBER =
      "() => { const groups = new Set(); let number = 0;"
          + " const reachable = document.querySelectorAll("
          + "\"a[href], button, input, select, textarea, summary, [tabindex='0']\");"
          + " for (const one of reachable) {"
          + "  if (one.disabled || one.type === 'hidden' || !one.checkVisibility()) continue;"
          + "  if (one.type === 'radio') {"
          + "   const checked = document.querySelector(`input[name='${one.name}']:checked`);"
          + "   if (checked ? checked !== one : groups.has(one.name)) continue;"
          + "   groups.add(one.name); }"
          + "  one.dataset.walk = number++; }"
          + " return number; }";

  /** What has the focus, and whether that can be seen. */
  private static final String FOCUSED =
      "() => { const one = document.activeElement; const style = getComputedStyle(one);"
          + " const seen = style.outlineStyle !== 'none' || style.boxShadow !== 'none';"
          + " return (one.dataset.walk || one.tagName) + (seen ? '' : ' unseen'); }";

  @ParameterizedTest(name = "{0} walks {1}")
  @CsvSource({
    "tom,/",
    "tom,/actions",
    "tom,/record/{priya.shared}/write",
    "tom,/record/{priya.shared}/act?section=practice-progress",
    "tom,/record/{priya.shared}/answer",
    "tom,/record/{priya.signed}",
    "tom,/agreement/{priya.agreement}",
    "priya,/record/{priya.shared}/review",
    "priya,/record/{priya.shared}/suggest",
    "priya,/record/{priya.shared}/disagree",
    "priya,/action/{priya.action}/say",
    "priya,/session/{priya.session}",
    "priya,/session/{priya.session}/prepare",
    "priya,/file/{priya.file}",
    "rafe,/record/{rafe.half}/sign",
    "ruth,/access/{priya.file}/purpose",
    "tom,/session/{priya.session}/move",
    "vera,/agreement/{mab.waiting}/sign",
    "hal,/grants",
    "ed,/grant/new",
    "nina,/allocation/new",
  })
  void tabReachesEverythingInTheOrderOfThePageAndShowsWhereItIs(
      String who, String address, Stage stage, Browsers browsers) throws Exception {
    Page page = browsers.of(who);
    try (Connection connection = stage.mySql().asAdministrator()) {
      page.navigate(new Things(connection).in(address));
    }
    int reachable = ((Number) page.evaluate(NUMBER)).intValue();
    List<String> walked = new ArrayList<>();
    for (int step = 0; step < reachable; step++) {
      page.keyboard().press("Tab");
      walked.add((String) page.evaluate(FOCUSED));
    }
    assertThat(walked)
        .as(address)
        .isEqualTo(IntStream.range(0, reachable).mapToObj(String::valueOf).toList());
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
