package org.supervision.domain.feed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Days away, never why.
 *
 * @param fromOn first day
 * @param lastOn last day, or null while nobody knows
 */
public record FeedAbsence(LocalDate fromOn, LocalDate lastOn) {

  /**
   * The days away that are known once a feed is applied: all that it tells, late or not, and what
   * is over and not told with another end. Of that no feed takes anything away.
   *
   * @param day from which the feed is so
   */
  static List<FeedAbsence> onceTold(
      List<FeedAbsence> known, List<FeedAbsence> told, LocalDate day) {
    Set<LocalDate> first = told.stream().map(FeedAbsence::fromOn).collect(Collectors.toSet());
    Stream<FeedAbsence> kept =
        known.stream().filter(one -> one.isOverBefore(day) && !first.contains(one.fromOn()));
    return Stream.concat(kept, told.stream())
        .distinct()
        .sorted(Comparator.comparing(FeedAbsence::fromOn))
        .toList();
  }

  /** Whether it is over before a day. */
  public boolean isOverBefore(LocalDate day) {
    return lastOn != null && lastOn.isBefore(day);
  }
}
