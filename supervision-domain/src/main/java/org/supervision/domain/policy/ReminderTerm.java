package org.supervision.domain.policy;

import java.util.List;
import java.util.stream.IntStream;

/**
 * When a policy reminds of one kind of thing, for whoever chose nothing else.
 *
 * @param days so many days before the date or after it
 * @param needed whether nobody can do without it, or have it later
 */
public record ReminderTerm(int days, boolean needed) {

  /** Whether somebody may choose so many days; null for not being reminded at all. */
  public boolean allows(ReminderKind kind, Integer chosen) {
    if (chosen == null) {
      return !needed;
    }
    boolean offered = chosen == days || kind.usual().contains(chosen);
    return offered && (!needed || (kind.isAfter() ? chosen <= days : chosen >= days));
  }

  /** The days to choose from, the earliest reminder first. */
  public List<Integer> choices(ReminderKind kind) {
    IntStream all =
        IntStream.concat(IntStream.of(days), kind.usual().stream().mapToInt(Integer::intValue));
    int sign = kind.isAfter() ? 1 : -1;
    return all.filter(each -> allows(kind, each))
        .distinct()
        .map(each -> sign * each)
        .sorted()
        .map(each -> sign * each)
        .boxed()
        .toList();
  }

  /**
   * What somebody's choice comes to: what the policy no longer allows gives way to the policy.
   *
   * @return so many days, or null where they are not reminded
   */
  public Integer within(ReminderKind kind, Integer chosen) {
    return allows(kind, chosen) ? chosen : Integer.valueOf(days);
  }
}
