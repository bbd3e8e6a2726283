package org.supervision.ejb.session;

import java.util.List;
import org.supervision.domain.session.SessionTime;

/**
 * The times that somebody would propose, and what they say with them.
 *
 * @param times in their order, all as long as each other
 * @param place where to meet, or null
 * @param word a word with it, or null
 * @param additional why the session is additional to those that are due, or null
 * @param inPlaceOf the proposal of the other one that these stand in place of, or null
 * @param knowingly whether they are proposed whatever stands in their way
 */
public record WantedTimes(
    List<SessionTime> times,
    String place,
    String word,
    String additional,
    String inPlaceOf,
    boolean knowingly) {

  /** Keeps its own copy. */
  public WantedTimes {
    times = List.copyOf(times);
  }
}
