package org.supervision.stage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Everything that was started, so that everything is stopped: at the end, after a failure, at
 * Ctrl-C. Each process stands behind a small shell that reads from this JVM and ends the process
 * with all its children when there is nothing left to read from, so even a killed JVM leaves
 * nothing behind. What is started for the next JVM stays for as long as the one that starts both.
 */
public final class Processes {

  private static final String GUARD =
      "exec 3<&0; \"$@\" </dev/null 3<&- & child=$!;"
          + " (cat <&3 >/dev/null; kill -TERM -$$) & exec 3<&-; wait $child";
  private static final String GUARD_FOR =
      "keeper=$1; shift; \"$@\" </dev/null & child=$!;"
          + " (while kill -0 $keeper; do sleep 1; done >/dev/null 2>&1; kill -TERM -$$) & watch=$!;"
          + " wait $child; code=$?; kill $watch; exit $code";
  private static final long SECONDS_TO_STOP = 30;

  private final Deque<Running> running = new ArrayDeque<>();
  private final Ahead ahead;
  private boolean stopping;

  /** A process, by the shell that it stands behind, with the file that it writes to. */
  public record Running(String name, ProcessHandle process, OutputStream line, Path log) {

    /** Waits a moment; throws StageFailed with where to look if the process has ended. */
    void pause() throws InterruptedException {
      try {
        process.onExit().get(200, TimeUnit.MILLISECONDS);
        throw new StageFailed(name + " ended by itself; what it said is in " + log + ".");
      } catch (TimeoutException goesOn) {
        // As it should.
      } catch (ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }

    private List<ProcessHandle> tree() {
      List<ProcessHandle> tree = new ArrayList<>(process.descendants().toList());
      tree.add(process);
      return tree;
    }
  }

  /** Makes an empty register whose processes end with this JVM. */
  public Processes() {
    ahead = null;
    Runtime.getRuntime().addShutdownHook(new Thread(this::stopAll, "stop everything"));
  }

  /** Makes an empty register whose processes wait for the JVM that comes next. */
  Processes(Ahead ahead) {
    this.ahead = ahead;
  }

  /** Takes over what was started ahead, from now on as if it had been started here. */
  synchronized Running adopt(Running started) {
    running.push(started);
    return started;
  }

  /** What runs now. */
  synchronized List<ProcessHandle> now() {
    return running.stream().map(Running::process).toList();
  }

  /** Starts a program that stays. */
  public synchronized Running start(
      String name, Path log, Map<String, String> environment, List<String> command)
      throws IOException {
    return begin(name, guarded(log, environment, command), log);
  }

  private Running begin(String name, Process process, Path log) throws IOException {
    Running started =
        new Running(
            name, process.toHandle(), ahead == null ? process.getOutputStream() : null, log);
    running.push(started);
    if (ahead != null) {
      ahead.note(started);
    }
    return started;
  }

  private Process guarded(Path log, Map<String, String> environment, List<String> command)
      throws IOException {
    if (stopping) {
      throw new StageFailed("Stopping.");
    }
    Files.createDirectories(log.getParent());
    List<String> guarded = new ArrayList<>(List.of("setsid", "sh", "-c"));
    guarded.addAll(
        ahead == null ? List.of(GUARD, "guard") : List.of(GUARD_FOR, "guard", ahead.keeper()));
    guarded.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(guarded).redirectErrorStream(true);
    builder.environment().putAll(environment);
    return builder.redirectOutput(log.toFile()).start();
  }

  /** Runs a program to its end; throws StageFailed with where to look if it does not end well. */
  public void run(String name, Path log, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    Process process;
    Running started;
    synchronized (this) {
      process = guarded(log, environment, command);
      started = begin(name, process, log);
    }
    int code = process.waitFor();
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
    List<ProcessHandle> tree = one.tree();
    tree.forEach(ProcessHandle::destroyForcibly);
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
    List<ProcessHandle> tree = one.tree();
    try {
      if (one.line() == null) {
        tree.forEach(ProcessHandle::destroy);
      } else {
        one.line().close();
      }
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
