package org.supervision.ejb.calendar;

import biweekly.property.Method;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.supervision.domain.session.Session;
import org.supervision.ejb.session.SessionTimes;
import org.supervision.ejb.setting.Setting;
import org.supervision.ejb.setting.Settings;

/**
 * What is sent to the calendars of the two who meet, as it is at the moment of sending: a time that
 * stands no more is not announced late, and one that stands again is not called off late.
 */
public class Invitations {

  @Inject private SessionTimes times;
  @Inject private Clock clock;

  /**
   * The time at which somebody is to meet; empty where it was moved, called off or held meanwhile,
   * or is no longer theirs.
   */
  public Optional<Invitation> toMeet(String sessionId, String personId, String address) {
    Session session = times.of(sessionId);
    return times.isAheadOf(personId, session)
        ? Optional.of(invitation(Method.REQUEST, session, address))
        : Optional.empty();
  }

  /** That a time is free again; empty where it is somebody's again. */
  public Optional<Invitation> calledOff(String sessionId, String personId, String address) {
    Session session = times.of(sessionId);
    return times.isAheadOf(personId, session)
        ? Optional.empty()
        : Optional.of(invitation(Method.CANCEL, session, address));
  }

  private Invitation invitation(String method, Session session, String address) {
    CalendarText text = new CalendarText(Settings.text(Setting.BASE_URL), clock.instant());
    return new Invitation(
        method, text.invitation(method, session, Settings.text(Setting.MAIL_FROM), address));
  }
}
