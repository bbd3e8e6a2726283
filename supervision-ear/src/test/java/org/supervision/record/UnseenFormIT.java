package org.supervision.record;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.supervision.stage.Browsers;
import org.supervision.stage.OnStage;

/** The partner agency works by a policy whose form nobody wrote code for: src/test/policy. */
@OnStage
class UnseenFormIT {

  private static final String[] HEADINGS = {
    "Weather", "The lamp", "Ships seen", "Stores", "Shore leave", "Company", "The log", "Hopes"
  };

  @Test
  void aRecordIsWrittenOnAFormThatNoCodeHasSeen(Browsers browsers) {
    Page page = browsers.of("zoe");
    holdTheNextSessionToday(page);
    page.locator("a:has-text('Write it up')").click();
    page.locator("#begin-button").click();
    for (int i = 0; i < HEADINGS.length; i++) {
      assertThat(page.locator("main h2").nth(i)).containsText(HEADINGS[i]);
    }
    page.locator("#s-lamp").fill("It burned through the gale.");
    assertThat(page.locator("#s-lamp")).hasValue("It burned through the gale.");
  }

  private static void holdTheNextSessionToday(Page page) {
    page.locator("a:text-is('Ned Holloway')").click();
    page.locator("a:has-text('Next supervision')").click();
    page.locator("h1").waitFor();
    page.navigate(page.url() + "/hold");
    page.locator("#day").fill("24");
    page.locator("#day-month").fill("11");
    page.locator("#save").click();
  }
}
