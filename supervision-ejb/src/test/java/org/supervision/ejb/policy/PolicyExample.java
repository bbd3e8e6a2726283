package org.supervision.ejb.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.supervision.domain.policy.AbsencePeriod;
import org.supervision.domain.policy.SessionFact;
import org.supervision.domain.policy.SupervisedPerson;
import org.supervision.domain.policy.Template;

/** One row of a file of worked examples: what is given, and what is expected. */
record PolicyExample(Map<String, String> columns) {

  String text(String column) {
    return columns.getOrDefault(column, "").strip();
  }

  LocalDate day(String column) {
    return text(column).isEmpty() ? null : LocalDate.parse(text(column));
  }

  SupervisedPerson person() {
    LocalDate started = day("started");
    String career = text("career").isEmpty() ? null : text("career");
    return new SupervisedPerson(text("team"), text("role"), career, started, started);
  }

  List<SessionFact> held() {
    return each("held", PolicyExample::session);
  }

  List<AbsencePeriod> absent() {
    return each("absent", PolicyExample::absence);
  }

  /** {@code date:by[:kind[:minutes[:status]]]}. */
  private static SessionFact session(String text) {
    List<String> parts = new ArrayList<>(Arrays.asList(text.split(":")));
    List<String> defaults = List.of("", "line", Template.PERSONAL, "60", "held");
    parts.addAll(defaults.subList(parts.size(), defaults.size()));
    return new SessionFact(
        LocalDate.parse(parts.get(0)),
        parts.get(1),
        parts.get(2),
        Integer.parseInt(parts.get(3)),
        parts.get(4).equals("held"));
  }

  /** {@code first..last}; the last may be missing where nobody knows. */
  private static AbsencePeriod absence(String text) {
    String[] ends = text.split("\\.\\.");
    return new AbsencePeriod(
        LocalDate.parse(ends[0]), ends.length == 1 ? null : LocalDate.parse(ends[1]));
  }

  private <T> List<T> each(String column, Function<String, T> read) {
    return Arrays.stream(text(column).split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(read)
        .toList();
  }
}
