package org.supervision.domain.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import org.supervision.domain.shared.SealedText;

/** That somebody proposes to destroy a file: who, when and why. */
@Embeddable
public class Proposal implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(name = "proposed_by")
  private String by;

  @Column(name = "proposed_at")
  private Instant at;

  private SealedText reason;

  /** For the persistence provider. */
  protected Proposal() {}

  /**
   * @param by who
   * @param reason why, sealed
   */
  public Proposal(String by, SealedText reason, Instant at) {
    this.by = by;
    this.reason = reason;
    this.at = at;
  }

  public String getBy() {
    return by;
  }

  public Instant getAt() {
    return at;
  }

  public SealedText getReason() {
    return reason;
  }
}
