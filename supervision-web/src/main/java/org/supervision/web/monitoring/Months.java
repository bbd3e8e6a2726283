package org.supervision.web.monitoring;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.supervision.web.shell.Choice;

/** The months that somebody can look at: the present one and the year before it. */
final class Months {

  private static final int BACK = 12;
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

  private Months() {}

  /** The month that an address names; the last whole one where it names none, or one not shown. */
  static YearMonth read(String typed, YearMonth present) {
    YearMonth last = present.minusMonths(1);
    try {
      YearMonth month = typed == null ? last : YearMonth.parse(typed);
      boolean shown = !month.isAfter(present) && !month.isBefore(present.minusMonths(BACK));
      return shown ? month : last;
    } catch (DateTimeException unreadable) {
      return last;
    }
  }

  /** All of them, the present first. */
  static List<Choice> upTo(YearMonth present) {
    return IntStream.rangeClosed(0, BACK)
        .mapToObj(present::minusMonths)
        .map(month -> new Choice(month.toString(), name(month)))
        .toList();
  }

  /** "October 2026". */
  static String name(YearMonth month) {
    return NAME.format(month);
  }
}
