package org.supervision.ejb.session;

import org.supervision.domain.session.SessionTime;

/**
 * When and where a session is planned.
 *
 * @param time day, hour and length
 * @param place where they meet, or null
 * @param additional why it is additional to those that are due, or null
 */
public record PlannedTime(SessionTime time, String place, String additional) {

  /** When and where one of those that are due is planned. */
  public PlannedTime(SessionTime time, String place) {
    this(time, place, null);
  }
}
