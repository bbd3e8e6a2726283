package org.supervision.domain.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * How often the other party was reminded of what was shared; only then may its author close it
 * without them (PRODUCT P2).
 */
@Embeddable
public class Reminders implements Serializable {

  /** How many there are before a record may be closed unsigned. */
  public static final int ENOUGH = 2;

  private static final long serialVersionUID = 1L;

  @Column(name = "reminders_sent")
  private int sent;

  @Column(name = "last_reminded_on")
  private LocalDate lastOn;

  /** None was sent. */
  public Reminders() {}

  /** They are counted anew, for a text that was shared anew. */
  void beginAnew() {
    sent = 0;
  }

  /** Counts one more, at most one a day; whether it is to be sent. */
  boolean remind(LocalDate today) {
    if (areEnough() || today.equals(lastOn)) {
      return false;
    }
    sent++;
    lastOn = today;
    return true;
  }

  boolean areEnough() {
    return sent >= ENOUGH;
  }

  /** How many were sent since it was last shared. */
  public int getSent() {
    return sent;
  }
}
