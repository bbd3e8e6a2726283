package org.supervision.domain.feed;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds where a line of management comes back to where it began. */
final class LineLoops {

  private final Map<String, List<String>> managers = new LinkedHashMap<>();
  private final Map<String, FeedLine> lines = new HashMap<>();
  private final Set<String> done = new HashSet<>();
  private final List<FeedLine> found = new ArrayList<>();

  LineLoops(List<FeedLine> all, LocalDate day) {
    for (FeedLine line : all) {
      String person = line.row().person().number();
      if (!line.row().employment().isOverBefore(day) && line.row().managerNumber() != null) {
        managers.computeIfAbsent(person, key -> new ArrayList<>()).add(line.row().managerNumber());
        lines.putIfAbsent(person, line);
      }
    }
  }

  /** For each loop, the line of it that comes first in the file. */
  List<FeedLine> firstOfEach() {
    managers.keySet().stream().filter(person -> !done.contains(person)).forEach(this::walkFrom);
    return found;
  }

  /** Walks every way up without recursion: a feed may chain as many people as it likes. */
  private void walkFrom(String start) {
    Deque<String> path = new ArrayDeque<>();
    Deque<Iterator<String>> ways = new ArrayDeque<>();
    Set<String> onPath = new HashSet<>();
    step(start, path, ways, onPath);
    while (!path.isEmpty()) {
      if (!ways.peek().hasNext()) {
        ways.pop();
        String above = path.pop();
        onPath.remove(above);
        done.add(above);
        continue;
      }
      String next = ways.peek().next();
      if (onPath.contains(next)) {
        loop(next, path);
      } else if (!done.contains(next)) {
        step(next, path, ways, onPath);
      }
    }
  }

  private void step(
      String person, Deque<String> path, Deque<Iterator<String>> ways, Set<String> onPath) {
    path.push(person);
    ways.push(managers.getOrDefault(person, List.of()).iterator());
    onPath.add(person);
  }

  private void loop(String closing, Deque<String> path) {
    FeedLine first = lines.get(closing);
    for (String person : path) {
      FeedLine line = lines.get(person);
      first = line.number() < first.number() ? line : first;
      if (person.equals(closing)) {
        break;
      }
    }
    found.add(first);
  }
}
