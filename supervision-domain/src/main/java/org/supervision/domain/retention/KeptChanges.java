package org.supervision.domain.retention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What another policy does to all files that have a last day: those of who left, or is known to.
 *
 * @param all one for each file
 */
public record KeptChanges(List<KeptChange> all) {

  private static final Comparator<KeptChange> BY_DAY =
      Comparator.comparing(KeptChange::after).thenComparing(KeptChange::before);

  /** Keeps its own copy. */
  public KeptChanges {
    all = List.copyOf(all);
  }

  /** How many files this comes of. */
  public int count(KeptChange.Kind kind) {
    return (int) all.stream().filter(one -> one.kind() == kind).count();
  }

  /** How many files have had their time on a day, by the policy in force. */
  public int overBefore(LocalDate day) {
    return over(day, KeptChange::before);
  }

  /** The same by the other policy. */
  public int overAfter(LocalDate day) {
    return over(day, KeptChange::after);
  }

  /** The days that move and of how many files, the first to go first: nobody is named by them. */
  public Map<KeptChange, Integer> moved() {
    return all.stream()
        .filter(one -> one.kind() != KeptChange.Kind.THE_SAME)
        .sorted(BY_DAY)
        .collect(
            Collectors.groupingBy(
                Function.identity(), LinkedHashMap::new, Collectors.summingInt(one -> 1)));
  }

  private int over(LocalDate day, Function<KeptChange, LocalDate> until) {
    return (int) all.stream().map(until).filter(day::isAfter).count();
  }
}
