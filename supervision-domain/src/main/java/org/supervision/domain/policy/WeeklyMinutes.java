package org.supervision.domain.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * A length of supervision that is owed to somebody in each week, by the days that they are on
 * placement (BCP §1.4.2). Weeks run from Monday to Sunday.
 *
 * @param roles role keys of those to whom it is owed
 * @param perPlacementDay minutes for each day of placement in a week
 * @param paragraph of the source where it stands
 */
public record WeeklyMinutes(List<String> roles, int perPlacementDay, String paragraph) {

  private static final int WORKING_WEEK = 5;

  /** Keeps its own copy. */
  public WeeklyMinutes {
    roles = List.copyOf(roles);
  }

  /** Whether it is owed to whoever has a post of this role. */
  public boolean isFor(String roleKey) {
    return roles.contains(roleKey);
  }

  /**
   * How many minutes are owed in the week of a day: none in a week wholly away, and a part of the
   * first and of the last week by their days.
   *
   * @param placementDays days a week on placement
   * @param from first day of the placement
   * @param last its last day, or null while it goes on
   * @param absences of the trainee
   */
  public int owedInWeekOf(
      LocalDate day,
      int placementDays,
      LocalDate from,
      LocalDate last,
      List<AbsencePeriod> absences) {
    List<LocalDate> weekdays =
        weekdaysOf(day)
            .filter(each -> !each.isBefore(from) && (last == null || !each.isAfter(last)))
            .toList();
    boolean whollyAway =
        weekdays.stream().allMatch(each -> absences.stream().anyMatch(away -> away.covers(each)));
    return whollyAway ? 0 : perPlacementDay * placementDays * weekdays.size() / WORKING_WEEK;
  }

  private static Stream<LocalDate> weekdaysOf(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return monday.datesUntil(monday.plusDays(WORKING_WEEK));
  }
}
