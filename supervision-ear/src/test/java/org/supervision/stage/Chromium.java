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
import java.util.Optional;

/** The one browser of a test run; contexts in it are as good as separate browsers. */
final class Chromium implements AutoCloseable {

  private static final List<String> USUAL_PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final List<String> ARGUMENTS =
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
    Path program = installed().orElseGet(Chromium::install);
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

  private static Optional<Path> installed() {
    return USUAL_PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
  }

  private static Path install() {
    try {
      if (!"root".equals(System.getProperty("user.name"))
          || !(apt("install", "-y", "chromium")
              || (apt("update") && apt("install", "-y", "chromium")))) {
        throw new StageFailed("The tests need a browser: apt-get install chromium.");
      }
    } catch (IOException e) {
      throw new StageFailed("The tests need a browser, and apt-get is not here to fetch it.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StageFailed("Interrupted while installing the browser.", e);
    }
    return installed().orElseThrow();
  }

  private static boolean apt(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("apt-get", "-qq"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
  }
}
