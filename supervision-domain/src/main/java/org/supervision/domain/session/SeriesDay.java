package org.supervision.domain.session;

import java.time.LocalDate;

/**
 * One day of a series.
 *
 * @param skip why nothing is planned for it, or null
 */
public record SeriesDay(LocalDate day, Skip skip) {

  /** Why a day of a series is left out. */
  public enum Skip {
    /** A weekend, a bank holiday or a day on which the council is closed. */
    NOT_WORKED,
    /** One of the two is away. */
    AWAY,
    /** The two have planned something for that day already. */
    TAKEN,
    /** The relationship has ended by then. */
    OVER
  }

  /** Whether a session is planned for it. */
  public boolean isKept() {
    return skip == null;
  }
}
