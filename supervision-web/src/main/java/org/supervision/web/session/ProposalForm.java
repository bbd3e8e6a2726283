package org.supervision.web.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.supervision.domain.session.SessionTime;
import org.supervision.domain.session.TimeProposal;
import org.supervision.domain.shared.Ids;
import org.supervision.ejb.session.WantedTimes;

/** Up to three times and what is said with them, as they are typed. */
public class ProposalForm {

  private final List<DayAndTime> options =
      IntStream.rangeClosed(1, TimeProposal.AT_MOST)
          .mapToObj(number -> new DayAndTime("-" + number, startOf(number)))
          .toList();
  private String minutes = TimeForm.USUAL_LENGTH;
  private String place;
  private String word;
  private String additional;
  private String inPlaceOf;
  private boolean knowingly;

  private static String startOf(int number) {
    return number == 1 ? TimeForm.USUAL_START : null;
  }

  /** What was typed; the first time is needed, the others are left out where nothing was. */
  WantedTimes read(LocalDate today) {
    return new WantedTimes(times(today), place, word, additional, inPlaceOf, knowingly);
  }

  /** The times alone. */
  List<SessionTime> times(LocalDate today) {
    List<SessionTime> times = new ArrayList<>();
    for (DayAndTime option : options) {
      if (option.equals(options.get(0)) || !option.isEmpty()) {
        times.add(option.read(today, Integer.parseInt(minutes)));
      }
    }
    return times;
  }

  /** The times, of which all but the first may stay empty. */
  public List<DayAndTime> getOptions() {
    return options;
  }

  /** How many minutes, of those to choose from. */
  public String getMinutes() {
    return minutes;
  }

  /** Takes how many minutes. */
  public void setMinutes(String chosen) {
    minutes = chosen;
  }

  /** Where they would meet, or null. */
  public String getPlace() {
    return place;
  }

  /** Takes where they would meet. */
  public void setPlace(String typed) {
    place = typed;
  }

  /** A word with the times, or null. */
  public String getWord() {
    return word;
  }

  /** Takes a word with the times. */
  public void setWord(String typed) {
    word = typed;
  }

  /** Why the session is additional to those that are due, or null. */
  public String getAdditional() {
    return additional;
  }

  /** Takes why it is additional. */
  public void setAdditional(String typed) {
    additional = typed;
  }

  /** The proposal of the other one that these stand in place of, or null. */
  public String getInPlaceOf() {
    return inPlaceOf;
  }

  /** Takes that back from the page; anything else than an identifier is none. */
  public void setInPlaceOf(String sent) {
    inPlaceOf = Ids.isId(sent) ? sent : null;
  }

  /** Whether they are proposed whatever stands in their way. */
  public boolean isKnowingly() {
    return knowingly;
  }

  /** Takes whether they are. */
  public void setKnowingly(boolean ticked) {
    knowingly = ticked;
  }
}
