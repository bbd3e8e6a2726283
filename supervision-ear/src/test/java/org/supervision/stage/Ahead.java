package org.supervision.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one JVM starts for the one that comes next, so that it finds it up: which processes, and
 * whether it is all of them. It lives for as long as the process that starts both, which is
 * Maven's, and ends with it.
 *
 * @param file where it is written down
 * @param keeper the number of the process that starts both
 */
record Ahead(Path file, String keeper) {

  private static final String READY = "ready";

  /** Something new for whoever comes next; empty where nothing is there that starts both. */
  static Optional<Ahead> in(Workshop workshop) {
    return Stream.iterate(
            ProcessHandle.current().parent(), Optional::isPresent, one -> one.get().parent())
        .map(Optional::get)
        .filter(one -> one.info().command().orElse("").endsWith("java"))
        .findFirst()
        .map(maven -> new Ahead(workshop.path("ahead"), String.valueOf(maven.pid())));
  }

  /** One process more. */
  void note(Processes.Running one) throws IOException {
    write(String.join("\t", mark(one.process()), one.name(), one.log().toString()));
  }

  /** All of it is up. */
  void ready() throws IOException {
    write(READY);
  }

  private void write(String line) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** Its number alone could be another's by now. */
  private static String mark(ProcessHandle process) {
    return process.pid() + " " + process.info().startInstant().orElse(null);
  }

  /**
   * What the JVM before started here, where all of it is up; what is not whole is killed, and there
   * is nothing then. It can be taken once.
   */
  static List<Processes.Running> take(Workshop workshop) throws IOException {
    Path file = workshop.path("ahead");
    if (!Files.exists(file)) {
      return List.of();
    }
    List<String> lines = Files.readAllLines(file);
    Files.delete(file);
    List<Processes.Running> alive = lines.stream().flatMap(Ahead::alive).toList();
    if (lines.contains(READY) && alive.size() == Stage.PROCESSES) {
      return alive;
    }
    Processes half = new Processes();
    alive.forEach(one -> half.kill(half.adopt(one)));
    return List.of();
  }

  private static Stream<Processes.Running> alive(String line) {
    if (READY.equals(line)) {
      return Stream.empty();
    }
    String[] cells = line.split("\t");
    return ProcessHandle.of(Long.parseLong(cells[0].split(" ")[0])).stream()
        .filter(one -> mark(one).equals(cells[0]))
        .map(one -> new Processes.Running(cells[1], one, null, Path.of(cells[2])));
  }
}
