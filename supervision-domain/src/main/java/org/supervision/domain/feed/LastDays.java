package org.supervision.domain.feed;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who leaves by a feed, and when: with the last of their employments. */
final class LastDays {

  private final Map<String, LocalDate> ends = new HashMap<>();
  private final Set<String> staying = new HashSet<>();
  private final Set<String> gone = new HashSet<>();
  private final LocalDate day;

  /**
   * @param day from which the feed is so: whom it does not name has left by then
   * @param madeOn the day on which it came: who started since is not in it and does not leave
   */
  LastDays(PeopleNow now, FeedFile feed, LocalDate day, LocalDate madeOn) {
    this.day = day;
    now.open().stream()
        .filter(row -> !row.hasStartedSince(madeOn, day))
        .forEach(row -> gone.add(row.person().number()));
    gone.removeAll(feed.numbers());
    for (FeedLine line : feed.lines()) {
      String number = line.row().person().number();
      LocalDate end = line.row().employment().endedOn();
      if (end == null) {
        staying.add(number);
      } else {
        ends.merge(number, end, (one, other) -> one.isAfter(other) ? one : other);
      }
    }
  }

  /** The day from which the feed is so. */
  LocalDate day() {
    return day;
  }

  /** The last day of somebody by their number, or null while nobody knows. */
  LocalDate of(String number) {
    LocalDate end = gone.contains(number) ? day.minusDays(1) : ends.get(number);
    return staying.contains(number) ? null : end;
  }

  /** Whether somebody stays for longer than a day. */
  boolean stays(String number, LocalDate last) {
    LocalDate own = of(number);
    return own == null || own.isAfter(last);
  }

  /** Whether somebody is not here any more on a day. */
  boolean hasLeftBy(String number, LocalDate first) {
    LocalDate last = of(number);
    return last != null && last.isBefore(first);
  }
}
