package org.supervision.domain.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

/** The working days of a council: Monday to Friday without holidays and closures. */
public final class WorkingDays {

  private final Predicate<LocalDate> closed;

  /**
   * @param closed says of a day whether it is a bank holiday or one of the council's own closures
   */
  public WorkingDays(Predicate<LocalDate> closed) {
    this.closed = closed;
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

  /** How many working days lie after {@code from}, up to and including {@code to}. */
  public int between(LocalDate from, LocalDate to) {
    return (int)
        from.plusDays(1)
            .datesUntil(to.isBefore(from) ? from.plusDays(1) : to.plusDays(1))
            .filter(this::includes)
            .count();
  }
}
