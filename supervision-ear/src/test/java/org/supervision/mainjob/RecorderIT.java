package org.supervision.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.stage.Browsers;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;

/** A colleague types a draft, once the supervisee has agreed, and loses it when it is shared. */
@OnStage
@Tag("browser")
class RecorderIT {

  @Test
  void beaTypesForTomFromDevsAgreementUntilItIsShared(Stage stage, Browsers browsers)
      throws Exception {
    Page tom = browsers.of("tom");
    Page dev = browsers.of("dev");
    Page bea = browsers.of("bea");
    String record = Steps.planHoldAndBegin(tom, new Rows(stage).relationship("tom", "dev"));
    String write = "/record/" + record + "/write";

    tom.navigate("/record/" + record + "/name");
    tom.locator("#number").fill("N0000");
    tom.locator("#save").click();
    assertThat(tom.locator(".error-summary")).containsText("Nobody works here");
    tom.locator("#number").fill("N4261");
    tom.locator("#save").click();
    tom.waitForURL(url -> url.endsWith("/write"));
    assertThat(bea.request().get(write).status()).as("before Dev agrees").isEqualTo(404);

    dev.navigate("/record/" + record + "/recorder");
    dev.locator("#agree").click();
    dev.waitForURL(url -> !url.contains("recorder"));

    bea.navigate(write);
    bea.locator("#s-practice-progress").fill("Typed by Bea for Tom.");
    assertThat(bea.locator("#saved")).containsText("You can close this page");
    assertThat(bea.locator("#share")).hasCount(0);

    tom.navigate(write);
    assertThat(tom.locator("#s-practice-progress")).hasValue("Typed by Bea for Tom.");
    tom.locator("#share").click();
    tom.waitForURL(url -> url.endsWith("/answer"));
    assertThat(bea.request().get(write).status()).as("once it is shared").isEqualTo(404);
  }
}
