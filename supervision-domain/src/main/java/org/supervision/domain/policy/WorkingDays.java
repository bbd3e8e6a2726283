package org.supervision.domain.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * The working days of a council, Monday to Friday without holidays and closures, and the other days
 * that it counts by.
 */
public final class WorkingDays {

  private final Predicate<LocalDate> closed;
  private final List<CountedDays> others;

  /**
   * @param closed says of a day whether it is a bank holiday or one of the council's own closures
   */
  public WorkingDays(Predicate<LocalDate> closed) {
    this(closed, List.of());
  }

  /**
   * @param closed says of a day whether it is a bank holiday or one of the council's own closures
   * @param others days of another kind, which the policy's rules name
   */
  public WorkingDays(Predicate<LocalDate> closed, List<CountedDays> others) {
    this.closed = closed;
    this.others = List.copyOf(others);
  }

  /** Whether people work on a day. */
  public boolean includes(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !closed.test(day);
  }

  /** The day that is {@code count} working days after another, which is itself not counted. */
  public LocalDate after(LocalDate day, int count) {
    LocalDate reached = day;
    for (int left = count; left > 0; ) {
      reached = reached.plusDays(1);
      if (includes(reached)) {
        left--;
      }
    }
    return reached;
  }

  /**
   * The day that is {@code count} days of a kind after another, for somebody who is away at times;
   * null while nobody knows, because an absence has no end.
   */
  LocalDate after(LocalDate day, int count, String kind, List<AbsencePeriod> absences) {
    CountedDays days = named(kind);
    LocalDate reached = day;
    for (int left = count; left > 0; ) {
      reached = reached.plusDays(1);
      if (days.standStillFrom(reached, absences)) {
        return null;
      }
      if (days.include(reached, absences)) {
        left--;
      }
    }
    return reached;
  }

  private CountedDays named(String kind) {
    return others.stream()
        .filter(each -> each.key().equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There are no days of " + kind));
  }

  /** How many working days lie after {@code from}, up to and including {@code to}. */
  public int between(LocalDate from, LocalDate to) {
    return (int)
        from.plusDays(1)
            .datesUntil(to.isBefore(from) ? from.plusDays(1) : to.plusDays(1))
            .filter(this::includes)
            .count();
  }
}
