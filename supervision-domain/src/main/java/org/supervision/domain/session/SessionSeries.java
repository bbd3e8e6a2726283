package org.supervision.domain.session;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sessions that repeat: each is one of its own once it is planned, and nothing ties them together.
 *
 * @param first the day of the first
 * @param everyWeeks how many weeks lie between two, from 1 to 12
 * @param until the last day on which one may be
 */
public record SessionSeries(LocalDate first, int everyWeeks, LocalDate until) {

  /** So many are planned at once at most: a year, every two weeks. */
  public static final int MOST = 26;

  private static final int MOST_WEEKS = 12;

  /** Refuses one that ends before it begins, or is longer than anybody can foresee. */
  public SessionSeries {
    if (everyWeeks < 1 || everyWeeks > MOST_WEEKS) {
      throw new IllegalArgumentException("Every " + everyWeeks + " weeks");
    }
    if (until.isBefore(first)) {
      throw new SeriesEndsBeforeItBegins();
    }
    if (!first.plusWeeks((long) everyWeeks * MOST).isAfter(until)) {
      throw new SeriesTooLong(MOST);
    }
  }

  /** All of its days, whether anybody can meet on them or not. */
  public List<LocalDate> days() {
    return Stream.iterate(first, day -> day.plusWeeks(everyWeeks))
        .takeWhile(day -> !day.isAfter(until))
        .toList();
  }

  /** How many weeks there may be between two. */
  public static IntStream weeks() {
    return IntStream.rangeClosed(1, MOST_WEEKS);
  }
}
