package org.supervision.domain.feed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The cells of one line, read one by one; what cannot be read is a fault. */
final class FeedCells {

  private static final LocalDate EARLIEST = LocalDate.of(1940, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
  private static final BigDecimal LONGEST_WEEK = new BigDecimal(60);

  private final int line;
  private final Map<FeedColumn, String> cells;
  private final List<FeedFault> faults = new ArrayList<>();

  FeedCells(int line, Map<FeedColumn, String> cells) {
    this.line = line;
    this.cells = cells;
  }

  List<FeedFault> faults() {
    return faults;
  }

  void fault(FeedFault.Kind kind, FeedColumn column, String detail) {
    faults.add(new FeedFault(line, kind, column, detail));
  }

  /** The text of a cell, or null where it is empty. */
  String text(FeedColumn column) {
    String cell = cells.getOrDefault(column, "").strip();
    if (cell.isEmpty()) {
      if (column.isNeeded()) {
        fault(FeedFault.Kind.EMPTY, column, "");
      }
      return null;
    }
    if (cell.length() > column.longest() || cell.chars().anyMatch(Character::isISOControl)) {
      fault(FeedFault.Kind.NOT_A_TEXT, column, "");
      return null;
    }
    return cell;
  }

  LocalDate date(FeedColumn column) {
    String cell = text(column);
    return cell == null ? null : date(column, cell);
  }

  private LocalDate date(FeedColumn column, String cell) {
    try {
      LocalDate day = LocalDate.parse(cell);
      if (!day.isBefore(EARLIEST) && !day.isAfter(LATEST)) {
        return day;
      }
    } catch (DateTimeParseException notADay) {
      fault(FeedFault.Kind.NOT_A_DATE, column, cell);
      return null;
    }
    fault(FeedFault.Kind.NOT_A_DATE, column, cell);
    return null;
  }

  Integer digit(FeedColumn column) {
    String cell = text(column);
    if (cell == null) {
      return null;
    }
    if (!cell.matches("[1-9]")) {
      fault(FeedFault.Kind.NOT_A_NUMBER, column, cell);
      return null;
    }
    return Integer.valueOf(cell);
  }

  /** Hours a week with at most two decimals, a comma allowed for the point. */
  BigDecimal hours(FeedColumn column) {
    String cell = text(column);
    if (cell == null) {
      return null;
    }
    String number = cell.replace(',', '.');
    if (!number.matches("\\d{1,2}(\\.\\d{1,2})?")
        || new BigDecimal(number).compareTo(LONGEST_WEEK) > 0) {
      fault(FeedFault.Kind.NOT_A_NUMBER, column, cell);
      return null;
    }
    return new BigDecimal(number).setScale(2);
  }

  boolean yes(FeedColumn column) {
    String cell = text(column);
    if (cell != null && !cell.matches("(?i)yes|no")) {
      fault(FeedFault.Kind.NOT_A_WORD, column, cell);
    }
    return "yes".equalsIgnoreCase(cell);
  }

  /** Days away as {@code 2026-11-20..2027-01-14}, several with a bar between, open at the end. */
  List<FeedAbsence> absences(FeedColumn column) {
    String cell = text(column);
    List<FeedAbsence> absences = new ArrayList<>();
    for (String one : cell == null ? new String[0] : cell.split("\\|")) {
      String[] days = one.strip().split("\\.\\.", -1);
      if (days.length != 2) {
        fault(FeedFault.Kind.NOT_A_DATE, column, one.strip());
      } else {
        absence(column, days, absences);
      }
    }
    return absences;
  }

  private void absence(FeedColumn column, String[] days, List<FeedAbsence> absences) {
    LocalDate from = date(column, days[0]);
    LocalDate last = days[1].isEmpty() ? null : date(column, days[1]);
    if (from != null && last != null && last.isBefore(from)) {
      fault(FeedFault.Kind.ENDS_BEFORE_IT_STARTS, column, days[0] + ".." + days[1]);
    } else if (from != null) {
      absences.add(new FeedAbsence(from, last));
    }
  }
}
