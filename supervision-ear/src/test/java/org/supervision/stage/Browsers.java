package org.supervision.stage;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Browsers for one test, each with its own cookies; closed after it. */
public final class Browsers implements AutoCloseable {

  static final double PATIENCE_MILLIS = 20_000;
  static final String PASSWORD = "supervision";

  // By thread: what one test is told after a step would be read away by another with the same
  // login.
  private static final ThreadLocal<Map<String, String>> REMEMBERED =
      ThreadLocal.withInitial(HashMap::new);

  private final Browser browser;
  private final String url;
  private final Runnable givenBack;
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<KillableBrowser> killable = new ArrayList<>();

  Browsers(Browser browser, String url, Runnable givenBack) {
    this.browser = browser;
    this.url = url;
    this.givenBack = givenBack;
  }

  /**
   * A page of somebody of the cast who is signed in, on the home page. Whoever signed in before on
   * this thread keeps that login, so that it costs nothing.
   */
  public Page of(String login) {
    return remembered(login, options());
  }

  /** The same with a login of its own, for tests that sign out or let it end. */
  public Page newlyOf(String login) {
    Page page = blank(options());
    enter(page, login);
    return page;
  }

  /** The same on a phone. */
  public Page phoneOf(String login) {
    return remembered(
        login, options().setViewportSize(390, 844).setIsMobile(true).setHasTouch(true));
  }

  /** A page of nobody. */
  public Page ofStranger() {
    return blank(options());
  }

  /** A browser process of its own, not open yet, which can be killed; gone after the test. */
  public KillableBrowser killable() {
    KillableBrowser own = new KillableBrowser(browser.browserType(), url);
    killable.add(own);
    return own;
  }

  /** Fills in Keycloak's form, which the page must show. */
  public static void signIn(Page page, String login, String password) {
    if (page.locator("#username").count() > 0 && page.locator("#username").isEditable()) {
      page.locator("#username").fill(login);
    }
    sendPassword(page, password);
    page.waitForLoadState();
  }

  /** Types a password into Keycloak's form and sends it, until Keycloak has said what it thinks. */
  public static void sendPassword(Page page, String password) {
    page.locator("#password").fill(password);
    PasswordTurn.take(
        () -> page.waitForResponse(Browsers::isToldByKeycloak, page.locator("#kc-login")::click));
  }

  private static boolean isToldByKeycloak(Response answer) {
    return answer.url().contains("/login-actions/") && answer.request().method().equals("POST");
  }

  @Override
  public void close() {
    contexts.forEach(BrowserContext::close);
    killable.forEach(KillableBrowser::close);
    givenBack.run();
  }

  /** Keeps a picture of every open page, for whoever asks why a test failed. */
  void photograph(Path folder, String test) {
    Stream<Page> pages =
        Stream.concat(
            contexts.stream().flatMap(context -> context.pages().stream()),
            killable.stream().flatMap(own -> own.pages().stream()));
    int number = 0;
    for (Page page : pages.toList()) {
      Path file = folder.resolve(test + "-" + ++number + ".png");
      page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
  }

  /** Whether it needed a password. */
  private boolean enter(Page page, String login) {
    page.navigate(url + "/");
    if (page.url().startsWith(url)) {
      return false;
    }
    signIn(page, login, PASSWORD);
    page.waitForURL(address -> address.startsWith(url));
    return true;
  }

  private Page remembered(String login, Browser.NewContextOptions options) {
    Page page = blank(options.setStorageState(REMEMBERED.get().get(login)));
    if (enter(page, login)) {
      REMEMBERED.get().put(login, page.context().storageState());
    }
    return page;
  }

  private static Browser.NewContextOptions options() {
    return new Browser.NewContextOptions().setLocale("en-GB").setTimezoneId("Europe/London");
  }

  private Page blank(Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options.setBaseURL(url));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    contexts.add(context);
    return context.newPage();
  }
}
