package org.supervision.domain.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * How a session that was held compares with how it was planned. Three things are told apart: that
 * it was held, that it was held on its day, and that its time was protected.
 */
@Embeddable
public class HeldTime implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The employers' standard: so many minutes, uninterrupted. */
  public static final int STANDARD_MINUTES = 90;

  @Column(name = "planned_on")
  private LocalDate plannedOn;

  @Column(name = "planned_minutes")
  private Integer plannedMinutes;

  private Boolean interrupted;

  /** For the persistence provider. */
  protected HeldTime() {}

  HeldTime(LocalDate plannedOn, int plannedMinutes, boolean interrupted) {
    this.plannedOn = plannedOn;
    this.plannedMinutes = plannedMinutes;
    this.interrupted = interrupted;
  }

  /** For which day it was planned. */
  public LocalDate getPlannedOn() {
    return plannedOn;
  }

  /** For how many minutes it was planned. */
  public int getPlannedMinutes() {
    return plannedMinutes;
  }

  /** Whether the two were interrupted. */
  public boolean isInterrupted() {
    return interrupted;
  }

  /** Whether it lasted less long than planned. */
  public boolean isShorter(int actualMinutes) {
    return actualMinutes < plannedMinutes;
  }

  /** Whether the two had the minutes of the standard, and nobody came between. */
  public boolean isProtected(int actualMinutes) {
    return ProtectedTime.of(actualMinutes, interrupted) == ProtectedTime.YES;
  }
}
