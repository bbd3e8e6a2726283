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

  private static final String[] NAMES = {"chromium", "chromium-browser", "google-chrome"};
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
   * The browser's program: what {@code CHROME} names, or one on the path, or, where this account
   * may install it, the one that apt-get brings. Throws StageFailed saying what to install.
   */
  static Path program() {
    String named = System.getenv("CHROME");
    if (named == null) {
      return Missing.onPath(NAMES).orElseGet(Chromium::install);
    }
    if (!Files.isExecutable(Path.of(named))) {
      throw new StageFailed("CHROME=" + named + " is no program; unset it, or name a browser.");
    }
    return Path.of(named);
  }

  private static Path install() {
    if (!"root".equals(System.getProperty("user.name")) || Missing.onPath("apt-get").isEmpty()) {
      throw new StageFailed(NEEDED);
    }
    try {
      new Progress().step("Chromium is installed.", Chromium::fetch);
    } catch (StageFailed e) {
      throw new StageFailed(NEEDED, e);
    }
    return Missing.onPath(NAMES).orElseThrow(() -> new StageFailed(NEEDED));
  }

  private static void fetch() throws IOException, InterruptedException {
    boolean fetched =
        apt("install", "-y", "chromium") || (apt("update") && apt("install", "-y", "chromium"));
    if (!fetched) {
      throw new StageFailed(NEEDED);
    }
  }

  private static boolean apt(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("apt-get", "-qq"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
  }
}
