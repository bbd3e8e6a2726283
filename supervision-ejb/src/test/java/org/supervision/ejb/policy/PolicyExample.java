package org.supervision.ejb.policy;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.supervision.domain.policy.AbsencePeriod;
import org.supervision.domain.policy.CaseMarker;
import org.supervision.domain.policy.SessionFact;
import org.supervision.domain.policy.SupervisedCase;
import org.supervision.domain.policy.SupervisedPerson;

/** One row of a file of worked examples: what is given, and what is expected. */
record PolicyExample(Map<String, String> columns) {

  String text(String column) {
    return columns.getOrDefault(column, "").strip();
  }

  LocalDate day(String column) {
    return text(column).isEmpty() ? null : LocalDate.parse(text(column));
  }

  String what() {
    return text("what");
  }

  SupervisedPerson person() {
    LocalDate started = day("started") == null ? day("from") : day("started");
    return new SupervisedPerson(
        text("team"),
        text("role"),
        orNull("career"),
        started,
        day("review"),
        number("caseload"),
        started);
  }

  SupervisedCase ofCase() {
    return new SupervisedCase(
        person(), person().supervisedFrom(), each("case", PolicyExample::marker));
  }

  Integer number(String column) {
    return text(column).isEmpty() ? null : Integer.valueOf(text(column));
  }

  /** The day of asking; where the case does not say, the day that is counted from. */
  LocalDate today() {
    return Stream.of(day("today"))
        .filter(Objects::nonNull)
        .findFirst()
        .or(() -> held().stream().map(SessionFact::on).max(LocalDate::compareTo))
        .orElse(person().supervisedFrom());
  }

  /** What was held, observations among it. */
  List<SessionFact> held() {
    List<SessionFact> facts = new ArrayList<>(each("held", this::session));
    facts.addAll(
        each("observed", day -> new SessionFact(LocalDate.parse(day), "line", what(), 60, true)));
    return facts;
  }

  List<AbsencePeriod> absent() {
    return each("absent", PolicyExample::absence);
  }

  /** {@code date:by[:kind[:minutes[:status]]]}. */
  private SessionFact session(String text) {
    List<String> parts = new ArrayList<>(Arrays.asList(text.split(":")));
    List<String> defaults = List.of("", "line", what(), "60", "held");
    parts.addAll(defaults.subList(parts.size(), defaults.size()));
    return new SessionFact(
        LocalDate.parse(parts.get(0)),
        parts.get(1),
        parts.get(2),
        Integer.parseInt(parts.get(3)),
        parts.get(4).equals("held"));
  }

  /** {@code risk}, {@code agreed-P3M}, or with its time {@code risk@2026-01-01..2026-03-31}. */
  private static CaseMarker marker(String text) {
    String[] parts = text.split("@");
    AbsencePeriod time = parts.length == 1 ? new AbsencePeriod(null, null) : absence(parts[1]);
    if (parts[0].startsWith("agreed-")) {
      Period agreed = Period.parse(parts[0].substring("agreed-".length()));
      return new CaseMarker(CaseMarker.AGREED, agreed, time.from(), time.last());
    }
    return new CaseMarker(parts[0], null, time.from(), time.last());
  }

  /** {@code first..last}; the last may be missing where nobody knows. */
  private static AbsencePeriod absence(String text) {
    String[] ends = text.split("\\.\\.");
    return new AbsencePeriod(
        LocalDate.parse(ends[0]), ends.length == 1 ? null : LocalDate.parse(ends[1]));
  }

  private String orNull(String column) {
    return text(column).isEmpty() ? null : text(column);
  }

  private <T> List<T> each(String column, Function<String, T> read) {
    return Arrays.stream(text(column).split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(read)
        .toList();
  }
}
