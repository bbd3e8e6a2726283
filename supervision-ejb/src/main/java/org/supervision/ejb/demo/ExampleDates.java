package org.supervision.ejb.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.supervision.domain.shared.London;
import tools.jackson.databind.JsonNode;

/** Moves the dates of the example by whole weeks, to the week in which it is loaded. */
final class ExampleDates {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final long weeks;
  private final LocalDate today;

  /**
   * @param asOf the day that the example is written for
   * @param today the day of loading
   */
  ExampleDates(LocalDate asOf, LocalDate today) {
    this.weeks = ChronoUnit.WEEKS.between(monday(asOf), monday(today));
    this.today = today;
  }

  /** Dates that stay as they are, whatever the day of loading. */
  static ExampleDates asWritten() {
    return new ExampleDates(LocalDate.EPOCH, LocalDate.EPOCH);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The day in a field, moved; null where it is missing. */
  LocalDate day(JsonNode node, String field) {
    return node.hasNonNull(field) ? move(LocalDate.parse(node.get(field).asString())) : null;
  }

  /** Whether a day, moved already, has come by the day of loading. */
  boolean hasCome(LocalDate day) {
    return !day.isAfter(today);
  }

  /** The minute in a field, moved. */
  Instant minute(JsonNode node, String field) {
    LocalDateTime time = LocalDateTime.parse(node.get(field).asString(), MINUTE);
    return at(move(time.toLocalDate()), time.toLocalTime());
  }

  /** A day as it stands in the example, moved. */
  LocalDate move(LocalDate day) {
    return day.plusWeeks(weeks);
  }

  /** A time of day in London. */
  static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(London.ZONE).toInstant();
  }

  /** The first instant of a day in London. */
  static Instant start(LocalDate day) {
    return day.atStartOfDay(London.ZONE).toInstant();
  }
}
