package org.supervision.retention;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.supervision.shell.Axe;

/** What two people in HR do with the files of the example's three leavers, each in a browser. */
final class LeaverWalk {

  private LeaverWalk() {}

  /** The one that is due is proposed, by who cannot approve it then. */
  static void proposed(Page nina, String file) {
    nina.navigate("/retention");
    nina.locator("a[href$='" + file + "/review']").click();
    assertThat(nina.locator("#kept"))
        .containsText(
            "Kept until 15 May 2026: left the authority 15 May 2020, six years, BCP §4.4");
    nina.locator("#open").click();
    assertThat(nina.locator("#counts")).containsText("One record");
    nina.locator("#why").fill("Six years are over, and no claim is known");
    nina.locator("#say").click();
    assertThat(nina.locator("#disposal")).containsText("Nina Corrie proposed on");
    assertThat(nina.locator("#halt")).isVisible();
    assertThat(nina.locator("#agree")).hasCount(0);
  }

  /** The one under a hold cannot be, and its page says so. */
  static void forbidden(Page nina, String file) {
    nina.navigate("/retention/" + file + "/review");
    assertThat(nina.locator("#kept")).containsText("Kept until 30 June 2025");
    assertThat(nina.locator("#forbidden")).containsText("A hold covers it: nobody can propose it");
    assertThat(nina.locator("#open")).hasCount(0);
    assertThat(nina.locator("#say")).hasCount(0);
    Axe.assertClean(nina);
  }

  /** The HR manager comes from home and approves. */
  static void approved(Page olga, String file) {
    Locator task = olga.locator("main a[href$='" + file + "/review']").first();
    task.click();
    olga.locator("#open").click();
    olga.locator("#agree").click();
    assertThat(olga.locator("#disposal")).containsText("Olga Prentice approved on");
    assertThat(olga.locator("#disposal")).containsText("it can only be stopped");
    assertThat(olga.locator("#destroy")).hasCount(0);
  }

  /** The waiting period is over: it is destroyed by a press, and its stub shows who said what. */
  static void destroyed(Page nina, String file) {
    nina.navigate("/");
    nina.locator("main a[href$='" + file + "/review']").first().click();
    nina.locator("#destroy").click();
    nina.waitForURL("**/disposal/" + file);
    assertThat(nina.locator("h1")).containsText("Abe Torrance’s file was destroyed");
    Locator stub = nina.locator("main");
    assertThat(stub).containsText("N2983");
    assertThat(stub).containsText("Nina Corrie");
    assertThat(stub).containsText("Olga Prentice");
    assertThat(stub).containsText("Gus Whitlock, from Monday 16 April 2018 until");
    nina.navigate("/retention");
    assertThat(nina.locator("#destroyed")).containsText("Staff number N2983");
  }

  /** The third one stays, as long as the sentence says. */
  static void kept(Page nina, String file) {
    nina.navigate("/retention/" + file + "/review");
    assertThat(nina.locator("#kept"))
        .containsText(
            "Kept until 28 February 2030: left the authority 29 February 2024, six years,"
                + " BCP §4.4, policy version");
    assertThat(nina.locator("#open")).hasCount(0);
  }
}
