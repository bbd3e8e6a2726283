package org.supervision.domain.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** That a second person approved, and until when it can only be stopped. */
@Embeddable
public class Approval implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(name = "approved_by")
  private String by;

  @Column(name = "approved_at")
  private Instant at;

  @Column(name = "waits_until")
  private LocalDate waitsUntil;

  /** For the persistence provider. */
  protected Approval() {}

  /**
   * @param by who
   * @param waitsUntil the last day on which it is not carried out
   */
  public Approval(String by, Instant at, LocalDate waitsUntil) {
    this.by = by;
    this.at = at;
    this.waitsUntil = waitsUntil;
  }

  public String getBy() {
    return by;
  }

  public Instant getAt() {
    return at;
  }

  /** The last day on which it is not carried out. */
  public LocalDate getWaitsUntil() {
    return waitsUntil;
  }
}
