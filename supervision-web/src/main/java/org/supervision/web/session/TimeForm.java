package org.supervision.web.session;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.supervision.domain.shared.Ids;
import org.supervision.ejb.session.PlannedTime;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.Words;

/** When and where, as it is typed: the part that planning and moving a session share. */
public class TimeForm {

  private static final int[] LENGTHS = {30, 45, 60, 75, 90, 105, 120, 150, 180};
  static final String USUAL_START = "10:00";
  static final String USUAL_LENGTH = "90";

  private final DayAndTime when = new DayAndTime("", USUAL_START);
  private String minutes = USUAL_LENGTH;
  private String place;
  private String additional;
  private String key = Ids.next();

  /** What was typed, as a planned time. */
  PlannedTime read(LocalDate today) {
    return new PlannedTime(when.read(today, Integer.parseInt(minutes)), place, additional);
  }

  /** The lengths to choose from, in minutes. */
  static List<Choice> lengths(Words words) {
    return lengths(IntStream.of(LENGTHS), words);
  }

  /** The same with the one that was planned, whatever that is. */
  static List<Choice> lengths(int planned, Words words) {
    return lengths(
        IntStream.concat(IntStream.of(planned), IntStream.of(LENGTHS)).distinct().sorted(), words);
  }

  private static List<Choice> lengths(IntStream minutes, Words words) {
    return minutes
        .mapToObj(
            length -> new Choice(String.valueOf(length), words.say("session.time.minutes", length)))
        .toList();
  }

  /** The day, in its three fields. */
  public DateParts getDay() {
    return when.getDay();
  }

  /** When it begins, such as 10:00. */
  public String getStart() {
    return when.getStart();
  }

  /** Takes when it begins. */
  public void setStart(String typed) {
    when.setStart(typed);
  }

  /** How many minutes, of those to choose from. */
  public String getMinutes() {
    return minutes;
  }

  /** Takes how many minutes. */
  public void setMinutes(String chosen) {
    minutes = chosen;
  }

  /** Where they meet, or null. */
  public String getPlace() {
    return place;
  }

  /** Takes where they meet. */
  public void setPlace(String typed) {
    place = typed;
  }

  /** Why it is additional to those that are due, or null. */
  public String getAdditional() {
    return additional;
  }

  /** Takes why it is additional. */
  public void setAdditional(String typed) {
    additional = typed;
  }

  /** The key of this form: posted twice it plans once. */
  public String getKey() {
    return key;
  }

  /** Takes the key back from the page; anything else than an identifier is replaced. */
  public void setKey(String sent) {
    key = Ids.isId(sent) ? sent : Ids.next();
  }
}
