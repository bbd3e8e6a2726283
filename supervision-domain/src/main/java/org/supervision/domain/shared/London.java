package org.supervision.domain.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where dates are meant: a day begins and ends in London, also through the summer. */
public final class London {

  /** Its zone. */
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private London() {}

  /** The day of an instant there. */
  public static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZONE);
  }
}
