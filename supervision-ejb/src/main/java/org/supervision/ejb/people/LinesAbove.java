package org.supervision.ejb.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.supervision.domain.people.LineManagement;

/** The lines above several people: asked for step by step for all of them, not one by one. */
class LinesAbove {

  private static final int STEPS = 10;

  private final Map<String, List<String>> managers = new HashMap<>();

  /**
   * @param asked who manages each of some people
   */
  LinesAbove(Collection<String> ids, Function<Set<String>, List<LineManagement>> asked) {
    Set<String> step = new HashSet<>(ids);
    for (int i = 0; i < STEPS && !step.isEmpty(); i++) {
      step.forEach(id -> managers.put(id, new ArrayList<>()));
      List<LineManagement> found = asked.apply(step);
      found.forEach(one -> managers.get(one.getPersonId()).add(one.getManagerId()));
      step = new HashSet<>(found.stream().map(LineManagement::getManagerId).toList());
      step.removeAll(managers.keySet());
    }
  }

  /** The line above one of them, nearest first. */
  List<String> of(String personId) {
    Set<String> line = new LinkedHashSet<>();
    List<String> step = managers.getOrDefault(personId, List.of());
    for (int i = 0; i < STEPS && !step.isEmpty(); i++) {
      line.addAll(step);
      step = step.stream().flatMap(id -> managers.getOrDefault(id, List.of()).stream()).toList();
    }
    return List.copyOf(line);
  }

  /** Who manages one of them directly. */
  Set<String> directlyAbove(String personId) {
    return Set.copyOf(managers.getOrDefault(personId, List.of()));
  }

  /** Everybody who stands above any of them. */
  Set<String> all() {
    Set<String> all = new HashSet<>();
    managers.values().forEach(all::addAll);
    return all;
  }
}
