package org.supervision.ejb.verification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What something says, place by place, whether it stands in rows or in what was sealed. */
final class Said {

  private final Map<String, String> byPlace = new LinkedHashMap<>();

  /** Adds what stands in a place; nothing for nothing. */
  void add(String place, String... parts) {
    String all = String.join("\n", parts);
    if (!all.isBlank()) {
      byPlace.merge(place, all, (one, other) -> one + "\n" + other);
    }
  }

  /** The places in which another says something else, in order. */
  List<String> differsFrom(Said other) {
    TreeSet<String> places = new TreeSet<>(byPlace.keySet());
    places.addAll(other.byPlace.keySet());
    return places.stream()
        .filter(place -> !Objects.equals(byPlace.get(place), other.byPlace.get(place)))
        .collect(Collectors.toList());
  }
}
