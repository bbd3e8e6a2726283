package org.supervision.domain.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/**
 * That something ends because somebody leaves, or because a file passes, and when it would end
 * otherwise: either may be called off until then.
 */
@Embeddable
public class CutShort implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(name = "left_at")
  private Instant leftAt;

  @Column(name = "until_otherwise")
  private Instant untilOtherwise;

  /** For the persistence provider. */
  protected CutShort() {}

  private CutShort(Instant leftAt, Instant untilOtherwise) {
    this.leftAt = leftAt;
    this.untilOtherwise = untilOtherwise;
  }

  /**
   * Cut short at an instant.
   *
   * @param leftAt the first instant without whoever leaves, or of the next supervisor
   * @param before a later leaving that cut it short already, or null
   * @param until when it ends as yet, or null
   */
  public static CutShort by(Instant leftAt, CutShort before, Instant until) {
    return new CutShort(leftAt, before == null ? until : before.untilOtherwise);
  }

  /** Whether it was at this instant. */
  public boolean isBy(Instant at) {
    return at.equals(leftAt);
  }

  /** When it ends otherwise, or null. */
  public Instant getUntilOtherwise() {
    return untilOtherwise;
  }
}
