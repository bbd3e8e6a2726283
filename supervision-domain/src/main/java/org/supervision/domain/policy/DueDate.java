package org.supervision.domain.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * When supervision is next due, and why.
 *
 * @param on the last day in time; null while an absence has no end ({@link #isPaused()})
 * @param rule the rule that makes it so
 * @param countedFrom the session or the start that it was counted from
 * @param held whether that was a session, else the start
 * @param moved whether an absence moved it
 * @param by who should hold it: {@code line}, {@code assessor}…; null where the rule leaves it open
 * @param lookedAt the other rules that bind, with their days
 */
public record DueDate(
    LocalDate on,
    FrequencyRule rule,
    LocalDate countedFrom,
    boolean held,
    boolean moved,
    String by,
    List<LookedAt> lookedAt) {

  /**
   * Another rule that was looked at.
   *
   * @param rule the rule
   * @param on when it alone would be due; null while paused
   */
  public record LookedAt(FrequencyRule rule, LocalDate on) {}

  /** Keeps its own copy of what was looked at. */
  public DueDate {
    lookedAt = List.copyOf(lookedAt);
  }

  /** The same, with the others of a list as those that were looked at besides. */
  DueDate among(List<DueDate> all) {
    if (all.size() == 1) {
      return this;
    }
    List<LookedAt> others =
        all.stream()
            .filter(other -> !other.rule().equals(rule))
            .map(other -> new LookedAt(other.rule(), other.on()))
            .toList();
    return new DueDate(on, rule, countedFrom, held, moved, by, others);
  }

  /** Whether the clock stands, because nobody knows yet when an absence ends. */
  public boolean isPaused() {
    return on == null;
  }

  /** Whether it is late: from the day after it was due. */
  public boolean isOverdue(LocalDate today) {
    return on != null && today.isAfter(on);
  }

  /** By how many days it is late; 0 where it is not. */
  public int daysOverdue(LocalDate today) {
    return isOverdue(today) ? (int) ChronoUnit.DAYS.between(on, today) : 0;
  }
}
