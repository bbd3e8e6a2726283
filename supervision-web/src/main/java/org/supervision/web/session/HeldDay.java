package org.supervision.web.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.Words;

/** On which day two met: as planned, today and yesterday are one tap; any other day is typed. */
public class HeldDay {

  private static final String OTHER = "other";

  private final DateParts typed = new DateParts();
  private String chosen;

  /** Begins with the planned day, or with today where that is still to come. */
  void begin(LocalDate planned, LocalDate today) {
    chosen = (planned.isAfter(today) ? today : planned).toString();
  }

  /** The days of one tap, and another. */
  static List<Choice> days(LocalDate planned, LocalDate today, Words words) {
    List<Choice> days = new ArrayList<>();
    if (!planned.isAfter(today)) {
      days.add(new Choice(planned.toString(), words.say("session.hold.asPlanned", planned)));
    }
    if (!planned.equals(today)) {
      days.add(new Choice(today.toString(), words.get("session.hold.today")));
    }
    LocalDate yesterday = today.minusDays(1);
    if (!planned.equals(yesterday)) {
      days.add(new Choice(yesterday.toString(), words.get("session.hold.yesterday")));
    }
    days.add(new Choice(OTHER, words.get("session.hold.other")));
    return days;
  }

  /**
   * The day they met: one that was typed goes before one that was chosen.
   *
   * @throws DateNeeded where it is another day, and none was typed
   */
  LocalDate read(LocalDate today) {
    LocalDate date = typed.readPast(today);
    if (date != null) {
      return date;
    }
    if (chosen == null || chosen.isEmpty() || chosen.equals(OTHER)) {
      throw new DateNeeded("");
    }
    return LocalDate.parse(chosen);
  }

  /** Which day of one tap is chosen. */
  public String getChosen() {
    return chosen;
  }

  /** Takes which is chosen: only what was offered can be. */
  public void setChosen(String option) {
    chosen = option;
  }

  /** Another day, in its three fields. */
  public DateParts getTyped() {
    return typed;
  }
}
