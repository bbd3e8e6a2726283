package org.supervision.web.reckoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supervision.domain.policy.AbsencePeriod;
import org.supervision.domain.policy.SessionFact;
import org.supervision.domain.policy.Template;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.NotADate;

/** Sessions and absences as they are typed, one in a line. */
final class SessionLines {

  private static final int AN_HOUR = 60;
  private static final Pattern MINUTES = Pattern.compile("(\\d{1,3}) ?min(?:ute)?s?");
  private static final Pattern ABSENCE = Pattern.compile("(.+?) to(?: (.+))?");
  private static final Map<String, String> TURNS =
      Map.of(
          "line manager", "line",
          "assessor", "assessor",
          "educator", "educator",
          "practice educator", "educator",
          "mentor", "mentor");

  private SessionLines() {}

  /**
   * The sessions of a text: a day, and after commas who held it, how long it was, or that it was
   * cancelled. Nothing said means the line manager and an hour.
   *
   * @throws SessionLineUnclear naming the first line that cannot be understood
   */
  static List<SessionFact> sessions(String text, LocalDate today) {
    List<SessionFact> sessions = new ArrayList<>();
    for (Line line : lines(text)) {
      try {
        sessions.add(session(line.text().split("\\s*,\\s*"), today));
      } catch (NotADate | IllegalArgumentException unclear) {
        throw new SessionLineUnclear(line.number());
      }
    }
    return sessions;
  }

  /**
   * The absences of a text: "20 Nov 2026 to 14 Jan 2027"; without a last day while nobody knows.
   *
   * @throws AbsenceLineUnclear naming the first line that cannot be understood
   */
  static List<AbsencePeriod> absences(String text, LocalDate today) {
    List<AbsencePeriod> absences = new ArrayList<>();
    for (Line line : lines(text)) {
      try {
        absences.add(absence(line.text(), today));
      } catch (NotADate | IllegalArgumentException unclear) {
        throw new AbsenceLineUnclear(line.number());
      }
    }
    return absences;
  }

  private static SessionFact session(String[] words, LocalDate today) {
    String by = "line";
    int minutes = AN_HOUR;
    boolean held = true;
    for (int i = 1; i < words.length; i++) {
      Matcher length = MINUTES.matcher(words[i]);
      if (length.matches()) {
        minutes = Integer.parseInt(length.group(1));
      } else if (words[i].equals("cancelled")) {
        held = false;
      } else if (TURNS.containsKey(words[i])) {
        by = TURNS.get(words[i]);
      } else {
        throw new IllegalArgumentException();
      }
    }
    return new SessionFact(day(words[0], today), by, Template.PERSONAL, minutes, held);
  }

  private static AbsencePeriod absence(String text, LocalDate today) {
    Matcher parts = ABSENCE.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException();
    }
    LocalDate from = day(parts.group(1), today);
    LocalDate last = parts.group(2) == null ? null : day(parts.group(2), today);
    if (last != null && last.isBefore(from)) {
      throw new IllegalArgumentException();
    }
    return new AbsencePeriod(from, last);
  }

  private static LocalDate day(String text, LocalDate today) {
    DateParts parts = new DateParts();
    parts.setDay(text);
    LocalDate day = parts.read(today);
    if (day == null) {
      throw new NotADate();
    }
    return day;
  }

  private record Line(int number, String text) {}

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    String[] all = text == null ? new String[0] : text.split("\\R");
    for (int i = 0; i < all.length; i++) {
      if (!all[i].isBlank()) {
        lines.add(new Line(i + 1, all[i].strip().toLowerCase(Locale.UK)));
      }
    }
    return lines;
  }
}
