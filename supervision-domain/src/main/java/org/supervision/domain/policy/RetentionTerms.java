package org.supervision.domain.policy;

import java.time.Period;
import java.util.List;
import java.util.Map;

/**
 * What a pack says of keeping files beside the one period that binds everybody.
 *
 * @param source where that period stands, as it is said on the page; null where nobody says
 * @param disposalWaits how long either of the two can still stop what was approved
 * @param longer periods of their own for some; the latest of all that bind counts
 * @param classes how long what is no file is kept, by {@link KeptClass#key()}, where it is said
 */
public record RetentionTerms(
    String source,
    Period disposalWaits,
    List<RetentionRule> longer,
    Map<String, ClassPeriod> classes) {

  private static final Period A_WEEK = Period.ofDays(7);

  /** Keeps its own copy; a pack that is silent waits for a week. */
  public RetentionTerms {
    disposalWaits = disposalWaits == null ? A_WEEK : disposalWaits;
    longer = longer == null ? List.of() : List.copyOf(longer);
    classes = classes == null ? Map.of() : Map.copyOf(classes);
  }

  /** How long something is kept that is no file. */
  public ClassPeriod of(KeptClass what) {
    return classes.getOrDefault(what.key(), new ClassPeriod(null, what.whereSilent()));
  }
}
