package org.supervision.stage;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A browser of a test run; contexts in it are as good as separate browsers. */
final class Chromium implements AutoCloseable {

  private static final String SHELL = "chromium-headless-shell";
  private static final String[] WHOLE = {"chromium", "chromium-browser", "google-chrome"};
  private static final String NEEDED =
      "The tests need the browser Chromium: apt-get install chromium.";
  static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  Chromium() {
    Path program = program();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(program)
                    .setHeadless(true)
                    .setArgs(ARGUMENTS)
                    .setHandleSIGINT(true));
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  /**
   * Sees to it that there is a browser: what {@code CHROME} names, or what is on the path, or,
   * where this account may install it, what apt-get brings. Throws StageFailed saying what to
   * install.
   */
  static void require() {
    boolean isComplete = Missing.onPath(SHELL).isPresent() && Missing.onPath(WHOLE).isPresent();
    if (System.getenv("CHROME") == null && !isComplete && mayInstall()) {
      new Progress().step("Chromium is installed.", Chromium::fetch);
    }
    whole();
  }

  /** The program that draws pages and nothing else, which is quicker; else the whole browser. */
  private static Path program() {
    return System.getenv("CHROME") == null
        ? Missing.onPath(SHELL).orElseGet(Chromium::whole)
        : whole();
  }

  /** The program of the whole browser, which keeps what pages store in a profile on disk. */
  static Path whole() {
    String named = System.getenv("CHROME");
    if (named == null) {
      return Missing.onPath(WHOLE).orElseThrow(() -> new StageFailed(NEEDED));
    }
    if (!Files.isExecutable(Path.of(named))) {
      throw new StageFailed("CHROME=" + named + " is no program; unset it, or name a browser.");
    }
    return Path.of(named);
  }

  private static boolean mayInstall() {
    return "root".equals(System.getProperty("user.name")) && Missing.onPath("apt-get").isPresent();
  }

  /** Where that fails, what is there already may do. */
  private static void fetch() throws IOException, InterruptedException {
    boolean fetched = apt("install", "-y", "chromium");
    if (!fetched && apt("update")) {
      apt("install", "-y", "chromium");
    }
    apt("install", "-y", SHELL);
  }

  private static boolean apt(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("apt-get", "-qq"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
  }
}
