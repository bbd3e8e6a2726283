package org.supervision.ejb.policy;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** England's bank holidays, substitute days included. */
final class EnglishHolidays {

  private static final HolidayManager MANAGER =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
  private static final Map<Integer, Set<LocalDate>> BY_YEAR = new ConcurrentHashMap<>();

  private EnglishHolidays() {}

  /** Whether a day is a bank holiday. */
  static boolean include(LocalDate day) {
    return BY_YEAR.computeIfAbsent(day.getYear(), EnglishHolidays::of).contains(day);
  }

  private static Set<LocalDate> of(int year) {
    return MANAGER.getHolidays(Year.of(year), "eng").stream()
        .map(Holiday::getDate)
        .collect(Collectors.toUnmodifiableSet());
  }
}
