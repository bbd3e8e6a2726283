package org.supervision.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.stage.Browsers;
import org.supervision.stage.OnStage;
import org.supervision.stage.Stage;
import org.supervision.stage.Things;

/** The pages on which HR answers requests about own data, as somebody in HR goes through them. */
@OnStage
@Tag("browser")
class DataDeskIT {

  @Test
  void whatIsLeftOutIsProposedLookedAtAndTakenBack(Stage stage, Browsers browsers)
      throws Exception {
    Page nina = browsers.phoneOf("nina");
    String answer = in(stage, "/redaction/{wren.request}");
    nina.navigate(in(stage, answer + "/passages?kind=AGREEMENT&of={wren.agreement}"));
    nina.locator("#propose").click();
    assertThat(nina.locator(".error-summary")).containsText("Say why here");
    Axe.assertClean(nina);
    nina.locator("label:has-text('All of it')").click();
    nina.locator("label:has-text('It is legal advice, or for a court')").click();
    nina.locator("#why").fill("A lawyer wrote it");
    nina.locator("#propose").click();
    assertThat(nina.locator("[role=status]").first()).containsText("Proposed");
    Axe.assertClean(nina);
    nina.navigate(answer);
    assertThat(nina.locator("#waits")).isVisible();
    Axe.assertClean(nina);
    nina.locator(".owed-list a").first().click();
    assertThat(nina.locator("#another")).containsText("Somebody else in HR");
    Axe.assertClean(nina);
    nina.locator("#back").click();
    assertThat(nina.locator("#standing")).containsText("Nothing waits");
  }

  @Test
  void whatIsDisputedIsNotedReadAndSettled(Stage stage, Browsers browsers) throws Exception {
    Page nina = browsers.phoneOf("nina");
    nina.navigate(in(stage, "/dispute/{hal.request}"));
    nina.locator("#note").click();
    assertThat(nina.locator(".error-summary")).containsText("Name who supervised them then");
    Axe.assertClean(nina);
    nina.locator("#day").fill("18");
    nina.locator("#day-month").fill("9");
    nina.locator("#day-year").fill("2026");
    nina.locator("#with_input").fill("Dee Ashgrove");
    nina.locator("#passage").fill("He was not there");
    nina.locator("#statement").fill("I was there");
    nina.locator("#note").click();
    assertThat(nina.locator("[role=status]").first()).containsText("It stands beside the record");
    Axe.assertClean(nina);
    Page hal = browsers.of("hal");
    hal.navigate(in(stage, "/file/{hal.file}"));
    hal.locator(".thread li", new Page.LocatorOptions().setHasText("18 September"))
        .locator("a")
        .first()
        .click();
    assertThat(hal.locator("main .disagreement").first()).containsText("I was there");
    Axe.assertClean(hal);
    nina.locator(".owed-list a").first().click();
    Axe.assertClean(nina);
    nina.locator("label:has-text('It stays as it is')").click();
    nina.locator("#why").fill("The minutes were looked at");
    nina.locator("#done").click();
    assertThat(nina.locator("[role=status]").first()).containsText("Settled");
  }

  private static String in(Stage stage, String address) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator()) {
      return new Things(connection).in(address);
    }
  }
}
