package org.supervision.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the processes below one listen, as the kernel tells it. */
final class Listening {

  private static final Path KERNEL = Path.of("/proc");
  private static final String LISTENS = "0A";

  /** 127.0.0.1 as the kernel writes it, and as it writes it for the newer addresses; and ::1. */
  private static final Set<String> HERE =
      Set.of("0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000");

  private Listening() {}

  /** The addresses and ports beyond this machine that a process or one below it listens on. */
  static List<String> elsewhere(Process process) throws IOException {
    return elsewhere(process.toHandle());
  }

  /** The same, of a process that somebody else started. */
  static List<String> elsewhere(ProcessHandle process) throws IOException {
    return of(process, address -> !HERE.contains(address.split(":")[0]));
  }

  /** How many addresses and ports a process and those below it listen on. */
  static List<String> anywhere(ProcessHandle process) throws IOException {
    return of(process, any -> true);
  }

  private static List<String> of(ProcessHandle process, Predicate<String> where)
      throws IOException {
    Set<String> own =
        Stream.concat(Stream.of(process), process.descendants())
            .flatMap(each -> sockets(each.pid()))
            .collect(Collectors.toSet());
    List<String> found = new ArrayList<>();
    for (String table : List.of("net/tcp", "net/tcp6")) {
      for (String line : Files.readAllLines(KERNEL.resolve(table))) {
        String[] column = line.strip().split("\\s+");
        if (LISTENS.equals(column[3]) && own.contains(column[9]) && where.test(column[1])) {
          found.add(column[1]);
        }
      }
    }
    return found;
  }

  /** The numbers of the sockets that a process has open; none where it has ended meanwhile. */
  private static Stream<String> sockets(long process) {
    try (Stream<Path> open = Files.list(KERNEL.resolve(process + "/fd"))) {
      return open
          .map(Listening::target)
          .filter(target -> target.startsWith("socket:["))
          .map(target -> target.substring("socket:[".length(), target.length() - 1))
          .toList()
          .stream();
    } catch (IOException gone) {
      return Stream.empty();
    }
  }

  private static String target(Path open) {
    try {
      return Files.readSymbolicLink(open).toString();
    } catch (IOException closed) {
      return "";
    }
  }
}
