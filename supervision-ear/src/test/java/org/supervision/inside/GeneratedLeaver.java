package org.supervision.inside;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Somebody who leaves, and what becomes of that over the years: what they are held against,
 * reckoned here by itself.
 */
final class GeneratedLeaver {

  /** When everybody started. */
  static final LocalDate STARTED = LocalDate.of(2012, 1, 2);

  /** The first day on which anybody generated left: what befalls them is still to come today. */
  private static final LocalDate FIRST = LocalDate.of(2021, 3, 15);

  private static final int DAYS = 2_400;
  private static final int KINDS = 10;
  private static final int SEED = 2033;

  /** Last days on which reckoning is easily wrong, each with the last day on which it is kept. */
  private static final String[] TRAPS = {
    "2024-02-29 2030-02-28",
    "2023-02-28 2029-02-28",
    "2022-02-28 2028-02-28",
    "2024-03-01 2030-03-01",
    "2020-11-30 2026-11-30",
    "2020-12-31 2026-12-31",
    "2021-08-31 2027-08-31",
    "2022-03-27 2028-03-27",
    "2022-10-30 2028-10-30",
    "2024-12-31 2030-12-31",
  };

  /** What happens to somebody on a day. */
  enum Change {
    CORRECTED,
    CAME_BACK,
    LEFT_AGAIN,
    HELD,
    LIFTED
  }

  /**
   * @param left the last day that is known from then on, or null
   */
  record Event(LocalDate on, Change change, LocalDate left) {}

  private final String number;
  private final LocalDate left;
  private final LocalDate keptUntil;
  private final List<Event> events = new ArrayList<>();
  private String file;
  private String hold;
  private LocalDate approvedOn;
  private LocalDate destroyedOn;

  private GeneratedLeaver(String number, LocalDate left, LocalDate keptUntil) {
    this.number = number;
    this.left = left;
    this.keptUntil = keptUntil;
  }

  /** So many, the same ones each time. */
  static List<GeneratedLeaver> some(int count) {
    Random random = new Random(SEED);
    List<GeneratedLeaver> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(one(i, random));
    }
    return all;
  }

  private static GeneratedLeaver one(int i, Random random) {
    String number = "YEAR%04d".formatted(i);
    int kind = i % KINDS;
    int trap = i / KINDS * KINDS / 2 + kind;
    if (kind < KINDS / 2 && trap < TRAPS.length) {
      String[] days = TRAPS[trap].split(" ");
      return new GeneratedLeaver(number, LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }
    if (kind == KINDS - 1) {
      return new GeneratedLeaver(number, null, null);
    }
    LocalDate left = FIRST.plusDays(random.nextInt(DAYS));
    GeneratedLeaver one = new GeneratedLeaver(number, left, sixYearsAfter(left));
    one.befall(kind, i, random);
    return one;
  }

  private void befall(int kind, int i, Random random) {
    switch (kind) {
      case 5 ->
          event(keptUntil.minusDays(40), Change.CORRECTED, left.plusDays(random.nextInt(9) - 9));
      case 6 ->
          event(keptUntil.plusDays(5), Change.CORRECTED, left.plusDays(1 + random.nextInt(30)));
      case 7 -> {
        event(keptUntil.minusDays(100), Change.CAME_BACK, null);
        LocalDate again = keptUntil.minusDays(50);
        event(again, Change.LEFT_AGAIN, again);
      }
      case 8 -> {
        event(keptUntil.plusDays(4), Change.HELD, null);
        if (i % 3 != 0) {
          event(keptUntil.plusDays(40), Change.LIFTED, null);
        }
      }
      default -> {
        // They leave, and nothing more is heard of them.
      }
    }
  }

  private void event(LocalDate on, Change change, LocalDate nowLeft) {
    events.add(new Event(on, change, nowLeft));
    events.sort(Comparator.comparing(Event::on));
  }

  /** Six years later, or the last day of that month. */
  private static LocalDate sixYearsAfter(LocalDate day) {
    LocalDate month = LocalDate.of(day.getYear() + 6, day.getMonth(), 1);
    return month.withDayOfMonth(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
  }

  /** The days on which anything could go wrong with it. */
  SortedSet<LocalDate> trapDays() {
    SortedSet<LocalDate> days = new TreeSet<>();
    if (keptUntil != null) {
      around(keptUntil, days);
    }
    for (Event event : events) {
      around(event.on(), days);
      if (event.left() != null) {
        around(sixYearsAfter(event.left()), days);
      }
    }
    return days;
  }

  /** A day, the next, the last on which what is said then waits, and the one after. */
  private static void around(LocalDate day, SortedSet<LocalDate> days) {
    for (int later : new int[] {0, 1, 8, 9}) {
      days.add(day.plusDays(later));
    }
  }

  /** The last day on which the file is kept, as it is known on the morning of a day; or null. */
  LocalDate keptUntil(LocalDate day) {
    LocalDate until = keptUntil;
    for (Event event : events) {
      boolean known = event.on().isBefore(day);
      if (known && event.change() != Change.HELD && event.change() != Change.LIFTED) {
        until = event.left() == null ? null : sixYearsAfter(event.left());
      }
    }
    return until;
  }

  /** Whether its time is over on a day. */
  boolean isOver(LocalDate day) {
    LocalDate until = keptUntil(day);
    return until != null && until.isBefore(day);
  }

  /** Whether somebody tries to destroy it too early: in the days before, and now and then. */
  boolean isTried(LocalDate day) {
    LocalDate until = keptUntil(day);
    boolean soon = until != null && !day.isAfter(until) && day.isAfter(until.minusDays(3));
    return soon || isHeld(day) || day.getDayOfMonth() == 1;
  }

  /** Whether a hold covers it on the morning of a day. */
  boolean isHeld(LocalDate day) {
    boolean held = false;
    for (Event event : events) {
      if (event.on().isBefore(day) && event.change() == Change.HELD) {
        held = true;
      }
      if (event.on().isBefore(day) && event.change() == Change.LIFTED) {
        held = false;
      }
    }
    return held;
  }

  /** What happens on a day. */
  List<Event> on(LocalDate day) {
    return events.stream().filter(event -> event.on().equals(day)).toList();
  }

  String number() {
    return number;
  }

  /** The last day as it was known at first, or null where they stay in the authority. */
  LocalDate left() {
    return left;
  }

  String file() {
    return file;
  }

  void file(String opened) {
    file = opened;
  }

  String hold() {
    return hold;
  }

  void hold(String placed) {
    hold = placed;
  }

  LocalDate approvedOn() {
    return approvedOn;
  }

  void approved(LocalDate day) {
    approvedOn = day;
  }

  LocalDate destroyedOn() {
    return destroyedOn;
  }

  void destroyed(LocalDate day) {
    destroyedOn = day;
  }
}
