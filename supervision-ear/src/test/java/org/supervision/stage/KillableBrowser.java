package org.supervision.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A browser process of its own with its profile on disk: killed as the task manager does it, and
 * opened again on what it had written there by then.
 */
public final class KillableBrowser implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 20;

  private final BrowserType type;
  private final String url;
  private final Path profile;
  private BrowserContext context;

  KillableBrowser(BrowserType type, String url) {
    this.type = type;
    this.url = url;
    try {
      profile = Files.createTempDirectory("profile");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens it on its profile and signs somebody in, who is then at an address. */
  public Page open(String login, String address) {
    context = type.launchPersistentContext(profile, options());
    context.setDefaultTimeout(Browsers.PATIENCE_MILLIS);
    Page page = context.pages().get(0);
    page.navigate(address);
    Browsers.signIn(page, login, Browsers.PASSWORD);
    page.waitForURL(at -> at.startsWith(url));
    return page;
  }

  /** Kills it with the signal that no process can catch, and waits until it is gone. */
  public void kill() throws Exception {
    ProcessHandle process = process();
    assertThat(process.destroyForcibly()).isTrue();
    process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    context = null;
  }

  /** The first process on this profile, which must be one of ours; those that draw are its own. */
  private ProcessHandle process() {
    return ProcessHandle.current().descendants().filter(this::isBrowser).findFirst().orElseThrow();
  }

  /** By all that it was started with: what a process handle tells of that is cut short. */
  private boolean isBrowser(ProcessHandle process) {
    try {
      String started = Files.readString(Path.of("/proc", "" + process.pid(), "cmdline"));
      return started.contains(profile.toString()) && !started.contains("--type=");
    } catch (IOException goneMeanwhile) {
      return false;
    }
  }

  /** The pages that it has open. */
  List<Page> pages() {
    return context == null ? List.of() : context.pages();
  }

  @Override
  public void close() {
    if (context != null) {
      context.close();
    }
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private LaunchPersistentContextOptions options() {
    return new LaunchPersistentContextOptions()
        .setExecutablePath(Chromium.whole())
        .setHeadless(true)
        .setArgs(List.copyOf(Chromium.ARGUMENTS))
        .setLocale("en-GB")
        .setTimezoneId("Europe/London")
        .setBaseURL(url);
  }
}
