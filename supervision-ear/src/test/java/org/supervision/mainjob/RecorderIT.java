package org.supervision.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
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

    dev.navigate("/record/" + record + "/recorder");
    assertThat(dev.url()).as("before anybody is named").doesNotContain("recorder");
    assertThat(dev.locator("[role=status]").first()).containsText("Nobody was asked");

    tom.navigate("/record/" + record + "/name");
    tom.locator("#number_input").fill("N0000");
    tom.locator("#save").click();
    assertThat(tom.locator(".error-summary")).containsText("Nobody works here");
    tom.locator("#number_input").fill("N4261");
    tom.locator("#save").click();
    tom.waitForURL(url -> url.endsWith("/write"));
    assertThat(bea.request().get(write).status()).as("before Dev agrees").isEqualTo(404);

    String recorder = "/record/" + record + "/recorder";
    dev.navigate(recorder);
    assertThat(dev.locator(".lead"))
        .containsText("Bea Noakes (business support officer) to type the record of your session");
    assertThat(dev.locator(".lead")).containsText("24 November 2026");
    assertThat(tom.request().get(recorder).status()).as("the author is not asked").isEqualTo(409);
    assertThat(bea.request().get(recorder).status()).as("nor who is named").isEqualTo(404);
    dev.locator("#agree").click();
    dev.waitForURL(url -> !url.contains("recorder"));
    dev.navigate(recorder);
    assertThat(dev.locator("#agree")).hasCount(0);
    assertThat(dev.locator("#refuse")).containsText("Take it back");

    bea.navigate(write);
    bea.locator("#s-practice-progress").fill("Typed by Bea for Tom.");
    assertThat(bea.locator("#saved")).containsText("You can close this page");
    assertThat(bea.locator("#share")).hasCount(0);
    whileDevTakesItBackBeaHasNothing(dev, bea, "/record/" + record);

    tom.navigate(write);
    assertThat(tom.locator("#s-practice-progress")).hasValue("Typed by Bea for Tom.");
    tom.locator("#share").click();
    tom.waitForURL(url -> url.endsWith("/answer"));
    assertThat(bea.request().get(write).status()).as("once it is shared").isEqualTo(404);
    dev.navigate(recorder);
    assertThat(dev.url()).as("nothing is asked any more").endsWith("/review");
    assertThat(dev.locator("[role=status]").first()).containsText("nobody else can type it");
  }

  /** She loses the page, what she types on the one that is open, and the key to what she kept. */
  private static void whileDevTakesItBackBeaHasNothing(Page dev, Page bea, String record) {
    dev.locator("#refuse").click();
    dev.waitForURL(url -> !url.contains("recorder"));
    assertThat(dev.locator("[role=status]").first())
        .containsText("Nobody but your supervisor types the draft");
    assertThat(bea.request().get(record + "/write").status()).isEqualTo(404);
    assertThat(bea.request().get("/api" + record + "/draft-key").status()).isEqualTo(404);
    Response saved =
        bea.waitForResponse(
            answer -> answer.url().contains("/api" + record + "/section/"),
            () -> bea.locator("#s-practice-progress").fill("Typed by Bea after that."));
    assertThat(saved.status()).isEqualTo(404);
    dev.navigate(record + "/recorder");
    dev.locator("#agree").click();
    dev.waitForURL(url -> !url.contains("recorder"));
  }
}
