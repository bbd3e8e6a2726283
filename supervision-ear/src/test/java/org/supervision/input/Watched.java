package org.supervision.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;

/** A page that tells when a script runs that should not, or is kept from running. */
final class Watched {

  private static final String LISTEN =
      "document.addEventListener('securitypolicyviolation',"
          + " e => window.sayViolation(e.violatedDirective + ' ' + e.blockedURI + ' ' + location.pathname))";
  private static final String FOREIGN =
      "[onerror], [onload], [onfocus], [ontoggle], [onstart], [formaction], iframe, object, embed,"
          + " base, math, marquee, meta[http-equiv], img[src=x], a[href^='javascript'],"
          + " [action*='elsewhere'], [href*='elsewhere'], [src*='elsewhere']";

  private final Page page;
  private final List<String> seen = new ArrayList<>();

  Watched(Page page) {
    this.page = page;
    page.exposeFunction("sayViolation", what -> seen.add("Kept from running: " + what[0]));
    page.addInitScript(LISTEN);
    page.onDialog(
        dialog -> {
          seen.add("A dialog: " + dialog.message() + " on " + page.url());
          dialog.dismiss();
        });
    page.onPageError(error -> seen.add("An error of a script: " + error));
  }

  Page page() {
    return page;
  }

  /**
   * Opens a page, on the screen and as it is printed, on which each text stands as it was typed.
   */
  void shows(String path, List<String> texts) {
    page.navigate(path);
    showsHere(texts);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    showsHere(texts);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }

  /** Each text stands on the page that is open as it was typed, in it or in one of its fields. */
  void showsHere(List<String> texts) {
    String all =
        page.locator("main").textContent()
            + page.evaluate(
                "() => [...document.querySelectorAll('main input, main textarea')].map(f => f.value).join('\\n')");
    for (String text : texts) {
      assertThat(all).as(page.url()).contains(text);
    }
    assertThat(page.title()).doesNotContain("alert", "<");
    assertThat(page.locator(FOREIGN).count()).as("Foreign elements on " + page.url()).isZero();
    assertThat(seen).isEmpty();
  }
}
