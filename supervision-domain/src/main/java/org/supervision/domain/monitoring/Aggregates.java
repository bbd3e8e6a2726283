package org.supervision.domain.monitoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What somebody may see of a month who sees nobody (ACCESS 18): counts of whole services, none of
 * which tells of a few people. A service of fewer than ten stands among the others; every count is
 * rounded to the nearest five, and fewer than five are never told apart. So are the counts of all,
 * each by itself: nothing can be found by taking one from another.
 *
 * @param services of each that is large enough, by name
 * @param others of the small ones together; null where these are too few to be shown
 * @param all of everybody; null where these are too few to be shown
 */
public record Aggregates(Map<String, Rounded> services, Rounded others, Rounded all) {

  private static final int SMALLEST_SHOWN = 10;
  private static final int STEP = 5;

  /** Keeps its own copy, in the same order. */
  public Aggregates {
    services = new LinkedHashMap<>(services);
  }

  /** Of the counts of each service. */
  public static Aggregates of(Map<String, Counts> counted) {
    SortedMap<String, Rounded> services = new TreeMap<>();
    Counts small = new Counts(0, 0, 0, 0, 0);
    Counts all = small;
    for (Map.Entry<String, Counts> service : counted.entrySet()) {
      all = all.and(service.getValue());
      if (isShown(service.getValue())) {
        services.put(service.getKey(), rounded(service.getValue()));
      } else {
        small = small.and(service.getValue());
      }
    }
    return new Aggregates(
        services, isShown(small) ? rounded(small) : null, isShown(all) ? rounded(all) : null);
  }

  private static boolean isShown(Counts counts) {
    return counts.people() >= SMALLEST_SHOWN;
  }

  private static Rounded rounded(Counts counts) {
    return new Rounded(
        rounded(counts.people()),
        rounded(counts.due()),
        rounded(counts.onTime()),
        rounded(counts.late()),
        rounded(counts.notHeld()));
  }

  private static Integer rounded(int count) {
    return count < STEP ? null : STEP * Math.round((float) count / STEP);
  }

  /** Counts to the nearest five; a null is for fewer than five, none among them. */
  public record Rounded(
      Integer people, Integer due, Integer onTime, Integer late, Integer notHeld) {}
}
