package org.supervision.domain.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.supervision.domain.shared.SealedText;

/** That what was last proposed or approved counts no more, and why. */
@Embeddable
public class Fall implements Serializable {

  private static final long serialVersionUID = 1L;

  @Enumerated(EnumType.STRING)
  @Column(name = "fell_because")
  private FellBecause because;

  @Column(name = "fell_at")
  private Instant at;

  @Column(name = "stopped_by")
  private String by;

  @Column(name = "stop_reason")
  private SealedText reason;

  /** For the persistence provider. */
  protected Fall() {}

  /** It fell by itself. */
  public Fall(FellBecause because, Instant at) {
    this.because = because;
    this.at = at;
  }

  /** Somebody stopped it, and said why. */
  public Fall(String by, SealedText reason, Instant at) {
    this(FellBecause.STOPPED, at);
    this.by = by;
    this.reason = reason;
  }

  public FellBecause getBecause() {
    return because;
  }

  public Instant getAt() {
    return at;
  }

  /** Who stopped it, or null. */
  public String getBy() {
    return by;
  }

  /** Why somebody stopped it, or null. */
  public SealedText getReason() {
    return reason;
  }
}
