package org.supervision.domain.retention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supervision.domain.people.ContractKind;

/**
 * What is known of somebody's leaving. Leaving the directorate and leaving the authority are two
 * facts; only the second lets time run (PRODUCT T5, R1).
 *
 * @param leftOn the last day in the authority, or null where it isn't known
 * @param beginsAnewOn since when what was made before is closed because they came back; else null
 * @param outOfDirectorateOn the first day out of the directorate, or null
 * @param periods their employments, as far as they are known
 */
public record Leaving(
    LocalDate leftOn,
    LocalDate beginsAnewOn,
    LocalDate outOfDirectorateOn,
    List<WorkPeriod> periods) {

  /** Keeps its own copy. */
  public Leaving {
    periods = List.copyOf(periods);
  }

  /**
   * The last day in the authority: when the last of all employments ends. Null where one goes on or
   * nobody told of a leaving: what contradicts itself never lets time run.
   */
  public LocalDate lastDay() {
    if (leftOn == null || periods.stream().anyMatch(one -> one.last() == null)) {
      return null;
    }
    return Stream.concat(Stream.of(leftOn), periods.stream().map(WorkPeriod::last))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** The first day of working here again after having left, or null where they never did. */
  public LocalDate cameBackOn() {
    return periods.stream()
        .map(WorkPeriod::first)
        .filter(first -> periods.stream().anyMatch(one -> isOver(one, first)))
        .filter(first -> periods.stream().noneMatch(one -> goesOnAt(one, first)))
        .max(Comparator.naturalOrder())
        .orElse(beginsAnewOn);
  }

  /** The terms on which they ever worked here. */
  public Set<ContractKind> terms() {
    return periods.stream()
        .map(WorkPeriod::contract)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static boolean isOver(WorkPeriod period, LocalDate day) {
    return period.last() != null && period.last().isBefore(day);
  }

  /** Whether it had begun before a day and lasted until then. */
  private static boolean goesOnAt(WorkPeriod period, LocalDate day) {
    return period.first().isBefore(day) && !isOver(period, day.minusDays(1));
  }
}
