package org.supervision.stage;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells whoever is waiting what is being done and how long each step took. */
public final class Progress {

  /** A step that may fail and gives nothing back. */
  @FunctionalInterface
  public interface Step {
    /** Does it. */
    void run() throws Exception;
  }

  private final PrintStream out =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  /**
   * Does a step and prints what was done, with its time; throws StageFailed where it went wrong.
   */
  public void step(String done, Step step) {
    Instant started = Instant.now();
    try {
      step.run();
    } catch (StageFailed e) {
      throw e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StageFailed("Interrupted before: " + done, e);
    } catch (Exception e) {
      throw new StageFailed("This did not work: " + done + " (" + e + ").", e);
    }
    Duration took = Duration.between(started, Instant.now());
    say(String.format(Locale.UK, "%6.1f s  %s", took.toMillis() / 1000.0, done));
  }

  /** Prints a line. */
  public synchronized void say(String line) {
    out.println(line);
  }
}
