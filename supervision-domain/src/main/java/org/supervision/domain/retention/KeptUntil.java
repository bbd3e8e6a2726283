package org.supervision.domain.retention;

import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.policy.RetentionRule;
import org.supervision.domain.policy.WorkingDays;

/**
 * Until when a file is kept, and why: a pure function of the facts of today, never kept. So a
 * corrected date, a return and another policy each reckon it anew.
 *
 * @param because why
 * @param since the last day in the authority, the day of coming back or of leaving the directorate;
 *     null for who simply works here
 * @param until the last day on which it is kept, or null where there is no date
 * @param rule the rule that keeps it longest, once somebody leaves or since they left
 */
public record KeptUntil(KeptBecause because, LocalDate since, LocalDate until, RetentionRule rule) {

  private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 31);

  /**
   * Reckons it.
   *
   * @param rules the policy's, at least one that binds everybody, which comes first
   * @param calendar the council's working days, for a period that counts in them
   */
  public static KeptUntil of(Leaving leaving, List<RetentionRule> rules, WorkingDays calendar) {
    LocalDate last = leaving.lastDay();
    RetentionRule longest = longest(leaving, rules, last == null ? ANY_DAY : last, calendar);
    if (last != null) {
      return new KeptUntil(KeptBecause.LEFT, last, end(longest, last, calendar), longest);
    }
    LocalDate back = leaving.cameBackOn();
    LocalDate out = leaving.outOfDirectorateOn();
    if (out != null && (back == null || out.isAfter(back))) {
      return new KeptUntil(KeptBecause.OUT_OF_DIRECTORATE, out, null, longest);
    }
    return new KeptUntil(
        back == null ? KeptBecause.WORKS_HERE : KeptBecause.CAME_BACK, back, null, longest);
  }

  /** Whether its period is over: from the day after the last on which it is kept. */
  public boolean isOver(LocalDate today) {
    return until != null && today.isAfter(until);
  }

  private static RetentionRule longest(
      Leaving leaving, List<RetentionRule> rules, LocalDate from, WorkingDays calendar) {
    return rules.stream()
        .filter(rule -> rule.binds(leaving.terms()))
        .reduce(
            (one, other) ->
                end(other, from, calendar).isAfter(end(one, from, calendar)) ? other : one)
        .orElseThrow(() -> new IllegalArgumentException("No rule says how long files are kept"));
  }

  private static LocalDate end(RetentionRule rule, LocalDate last, WorkingDays calendar) {
    LocalDate end = rule.kept().from(last, calendar);
    LocalDate floor = last.plus(RetentionRule.AT_LEAST);
    return end.isBefore(floor) ? floor : end;
  }
}
