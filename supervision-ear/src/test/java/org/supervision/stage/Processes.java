package org.supervision.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Everything that was started, so that everything is stopped: at the end, after a failure, at
 * Ctrl-C. Each process stands behind a small shell that reads from this JVM and ends the process
 * with all its children when there is nothing left to read from, so even a killed JVM leaves
 * nothing behind.
 */
public final class Processes {

  private static final String GUARD =
      "exec 3<&0; \"$@\" </dev/null 3<&- & child=$!;"
          + " (cat <&3 >/dev/null; kill -TERM -$$) & exec 3<&-; wait $child";
  private static final long SECONDS_TO_STOP = 30;

  private final Deque<Running> running = new ArrayDeque<>();
  private boolean stopping;

  /** A process with the file that it writes to. */
  public record Running(String name, Process process, Path log) {

    /** Waits a moment; throws StageFailed with where to look if the process has ended. */
    void pause() throws InterruptedException {
      if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
        throw new StageFailed(name + " ended by itself; what it said is in " + log + ".");
      }
    }
  }

  /** Makes an empty register whose processes end with this JVM. */
  public Processes() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stopAll, "stop everything"));
  }

  /** Starts a program that stays. */
  public synchronized Running start(
      String name, Path log, Map<String, String> environment, List<String> command)
      throws IOException {
    if (stopping) {
      throw new StageFailed("Stopping.");
    }
    Files.createDirectories(log.getParent());
    List<String> guarded = new ArrayList<>(List.of("setsid", "sh", "-c", GUARD, "guard"));
    guarded.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(guarded).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.redirectOutput(log.toFile()).start();
    Running started = new Running(name, process, log);
    running.push(started);
    return started;
  }

  /** Runs a program to its end; throws StageFailed with where to look if it does not end well. */
  public void run(String name, Path log, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    Running started = start(name, log, environment, command);
    int code = started.process().waitFor();
    stop(started);
    if (code != 0) {
      throw new StageFailed(name + " failed; what it said is in " + log + ".");
    }
  }

  /** Stops one, gently at first, with all its children. */
  public void stop(Running one) {
    synchronized (this) {
      running.remove(one);
    }
    end(one);
  }

  /** Kills one with all its children, as a power cut would. */
  public void kill(Running one) {
    synchronized (this) {
      running.remove(one);
    }
    List<ProcessHandle> tree = new ArrayList<>(one.process().descendants().toList());
    tree.forEach(ProcessHandle::destroyForcibly);
    one.process().destroyForcibly();
    tree.forEach(handle -> handle.onExit().join());
  }

  /** Stops everything, the last started first. */
  public void stopAll() {
    last().forEach(this::end);
  }

  /** Kills everything. */
  void killAll() {
    last().forEach(this::kill);
  }

  private synchronized List<Running> last() {
    stopping = true;
    List<Running> all = List.copyOf(running);
    running.clear();
    return all;
  }

  private void end(Running one) {
    List<ProcessHandle> tree = new ArrayList<>(one.process().descendants().toList());
    tree.add(one.process().toHandle());
    try {
      one.process().getOutputStream().close();
      for (ProcessHandle handle : tree) {
        handle.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      tree.forEach(ProcessHandle::destroyForcibly);
    } finally {
      tree.forEach(ProcessHandle::destroyForcibly);
    }
  }
}
