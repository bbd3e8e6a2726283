package org.supervision.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supervision.stage.Browsers;

/** Steps that several walks take. */
public final class Steps {

  private static final Pattern ID =
      Pattern.compile("/(?:agreement|session|record|access)/([0-9a-f-]{36})");

  private Steps() {}

  /** Plans a session for today, says that it took place, and begins its record; its identifier. */
  public static String planHoldAndBegin(Page tom, String relationship) {
    tom.navigate("/session/plan?with=" + relationship);
    tom.locator("#day").fill("24");
    tom.locator("#day-month").fill("11");
    tom.locator("#day-year").fill("2026");
    tom.locator("#start").fill("10:00");
    tom.locator("#place").fill("Room 4");
    tom.locator("#save").click();
    tom.waitForURL(url -> ID.matcher(url).find());
    String session = idIn(tom.url());
    tom.navigate("/session/" + session + "/hold");
    tom.locator("#save").click();
    tom.waitForURL(url -> url.endsWith(session));
    tom.navigate("/record/begin?session=" + session);
    tom.locator("#begin-button").click();
    tom.waitForURL(url -> url.endsWith("/write"));
    return idIn(tom.url());
  }

  /** Puts a decision into a section of a draft. */
  public static void decide(Page author, String record, String section, String what, String why) {
    author.navigate("/record/" + record + "/decide?section=" + section);
    author.locator("#what").fill(what);
    author.locator("#why").fill(why);
    author.locator("#save").click();
    author.waitForURL(url -> url.contains("/write"));
  }

  /** Puts an action into a section of a draft, for the first whom the page names, by a day. */
  public static void act(Page author, String record, String section, String what) {
    author.navigate("/record/" + record + "/act?section=" + section);
    author.locator("#what").fill(what);
    author.locator("input[name=owner]").first().check();
    author.locator("#by").fill("15");
    author.locator("#by-month").fill("12");
    author.locator("#by-year").fill("2026");
    author.locator("#save").click();
    author.waitForURL(url -> url.contains("/write"));
  }

  /** Signs on a page, with the password typed again at the identity provider. */
  public static void sign(Page page, String path) {
    page.navigate(path);
    confirm(page);
    String subject = path.substring(0, path.lastIndexOf('/'));
    page.waitForURL(url -> url.contains(subject));
    assertThat(page.locator("[role=status]").first()).containsText("Signed");
  }

  /** Presses a button and waits until the page stands there that the form is answered with. */
  public static void send(Page page, String button) {
    AtomicBoolean loaded = new AtomicBoolean();
    Consumer<Page> note = any -> loaded.set(true);
    page.onLoad(note);
    page.locator(button).click();
    page.waitForCondition(loaded::get);
    page.offLoad(note);
  }

  /** Presses "sign" on the page and types the password again. */
  public static void confirm(Page page) {
    if (page.locator("#read").count() > 0) {
      page.locator("#read").check();
    }
    page.locator("#confirm").click();
    Browsers.sendPassword(page, "supervision");
  }

  /** The identifier in an address. */
  public static String idIn(String url) {
    Matcher matcher = ID.matcher(url);
    assertThat(matcher.find()).as(url).isTrue();
    return matcher.group(1);
  }
}
