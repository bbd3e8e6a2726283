package org.supervision.ejb.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Classification;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.supervision.domain.session.Session;

/**
 * Writes sessions as iCalendar (RFC 5545): a time that is protected, one word and a link. Neither
 * who meets nor where nor what about ever stands in it (PRODUCT X7).
 */
final class CalendarText {

  private static final String PRODUCT = "-//Supervision//Supervision//EN";
  private static final String WORD = "Supervision";

  private final String baseUrl;
  private final Instant now;

  /** Links lead to {@code baseUrl}; written at {@code now}. */
  CalendarText(String baseUrl, Instant now) {
    this.baseUrl = baseUrl;
    this.now = now;
  }

  /** One session for one person: their own address is the only one in it. */
  String invitation(String method, Session session, String from, String to) {
    boolean off = Method.CANCEL.equals(method);
    VEvent event = event(session);
    event.setStatus(off ? Status.cancelled() : Status.confirmed());
    event.setTransparency(off ? Transparency.transparent() : Transparency.opaque());
    event.setOrganizer(new Organizer(null, from));
    event.addAttendee(attendee(to));
    ICalendar calendar = calendar();
    calendar.setMethod(method);
    calendar.addEvent(event);
    return calendar.write();
  }

  /** What somebody has planned, for a calendar that reads it from time to time. */
  String feed(List<Session> sessions) {
    ICalendar calendar = calendar();
    calendar.setName(WORD);
    calendar.addExperimentalProperty("X-WR-CALNAME", WORD);
    calendar.setRefreshInterval(new Duration.Builder().hours(1).build());
    sessions.forEach(session -> calendar.addEvent(event(session)));
    return calendar.write();
  }

  private static ICalendar calendar() {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    return calendar;
  }

  private VEvent event(Session session) {
    VEvent event = new VEvent();
    event.setUid(session.getCalendarId());
    event.setSequence(session.getCalendarSequence());
    event.setDateTimeStamp(Date.from(now));
    event.setDateStart(Date.from(session.getStartsAt()), true);
    event.setDateEnd(Date.from(session.endsAt()), true);
    event.setSummary(WORD);
    event.setUrl(baseUrl + "/session/" + session.getId());
    event.setDescription(baseUrl + "/session/" + session.getId());
    event.setClassification(Classification.private_());
    event.setStatus(Status.confirmed());
    event.setTransparency(Transparency.opaque());
    event.addExperimentalProperty("X-MICROSOFT-CDO-BUSYSTATUS", "BUSY");
    return event;
  }

  private static Attendee attendee(String address) {
    Attendee attendee = new Attendee(null, address);
    attendee.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
    attendee.setRsvp(false);
    return attendee;
  }
}
