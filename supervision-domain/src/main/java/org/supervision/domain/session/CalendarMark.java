package org.supervision.domain.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** By what calendars know a session's entry, and how often it was changed, or moved in a row. */
@Embeddable
public class CalendarMark implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The identifier of the first of those planned in each other's place; null in that one. */
  @Column(name = "calendar_id")
  private String calendarId;

  @Column(name = "calendar_sequence")
  private int sequence;

  @Column(name = "moved_times")
  private int movedTimes;

  /** Of a session that is newly planned. */
  protected CalendarMark() {}

  /** Of the session that is planned in the place of the one whose mark this is. */
  CalendarMark next(String sessionId) {
    CalendarMark next = new CalendarMark();
    next.calendarId = idOf(sessionId);
    next.sequence = sequence + 1;
    next.movedTimes = movedTimes + 1;
    return next;
  }

  /** The entry says something else now. */
  void change() {
    sequence++;
  }

  String idOf(String sessionId) {
    return calendarId == null ? sessionId : calendarId;
  }

  int sequence() {
    return sequence;
  }

  int movedTimes() {
    return movedTimes;
  }
}
