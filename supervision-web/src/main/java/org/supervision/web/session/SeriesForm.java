package org.supervision.web.session;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supervision.domain.session.SeriesDay;
import org.supervision.domain.session.SeriesNotAsShown;
import org.supervision.domain.session.SessionSeries;
import org.supervision.ejb.session.PlannedTime;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.Words;

/** When, where, how often and until when, as it is typed; and which days were shown. */
public class SeriesForm {

  private static final String USUAL_WEEKS = "4";
  private static final String NEXT = ",";

  private final TimeForm time = new TimeForm();
  private final DateParts until = new DateParts();
  private String weeks = USUAL_WEEKS;
  private String shown;

  /** What was typed, as a series that begins with {@code first}. */
  SessionSeries read(PlannedTime first, LocalDate today) {
    LocalDate last = until.read(today);
    if (last == null) {
      throw new UntilNeeded();
    }
    return new SessionSeries(first.time().onDay(), Integer.parseInt(weeks), last);
  }

  /** Notes which days are shown as to be planned. */
  void show(List<SeriesDay> days) {
    shown =
        days.stream()
            .filter(SeriesDay::isKept)
            .map(day -> day.day().toString())
            .collect(Collectors.joining(NEXT));
  }

  /** The days that were shown; refuses where none were. */
  List<LocalDate> readShown() {
    try {
      return Stream.of((shown == null ? "" : shown).split(NEXT)).map(LocalDate::parse).toList();
    } catch (DateTimeException noneWereShown) {
      throw new SeriesNotAsShown();
    }
  }

  /** How often, to choose from. */
  static List<Choice> intervals(Words words) {
    return SessionSeries.weeks()
        .mapToObj(
            count -> new Choice(String.valueOf(count), words.say("session.series.weeks", count)))
        .toList();
  }

  /** When and where the first is. */
  public TimeForm getTime() {
    return time;
  }

  /** The last day on which one may be. */
  public DateParts getUntil() {
    return until;
  }

  /** How many weeks lie between two. */
  public String getWeeks() {
    return weeks;
  }

  /** Takes how many weeks lie between two. */
  public void setWeeks(String chosen) {
    weeks = chosen;
  }

  /** The days that are shown as to be planned. */
  public String getShown() {
    return shown;
  }

  /** Takes back which days were shown. */
  public void setShown(String sent) {
    shown = sent;
  }
}
