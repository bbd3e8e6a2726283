package org.supervision.domain.session;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.supervision.domain.shared.London;

/**
 * When a session is planned.
 *
 * @param onDay the day, in London
 * @param startsAt the instant it begins
 * @param minutes how long, from 15 to 480
 */
public record SessionTime(LocalDate onDay, Instant startsAt, int minutes) implements Serializable {

  /** Refuses a length that no session has. */
  public SessionTime {
    if (minutes < 15 || minutes > 480) {
      throw new SessionLengthUnlikely();
    }
  }

  /** The day on which a session was held, at the time of day for which it was planned. */
  static SessionTime asHeld(Instant planned, LocalDate heldOn, int minutes) {
    return at(heldOn, planned.atZone(London.ZONE).toLocalTime(), minutes);
  }

  /** The same time of day, for as long, on another day. */
  public SessionTime on(LocalDate otherDay) {
    return asHeld(startsAt, otherDay, minutes);
  }

  /** When it ends. */
  public Instant endsAt() {
    return startsAt.plus(minutes, ChronoUnit.MINUTES);
  }

  /** A day and a time of day in London. */
  public static SessionTime at(LocalDate day, LocalTime time, int minutes) {
    return new SessionTime(day, day.atTime(time).atZone(London.ZONE).toInstant(), minutes);
  }
}
