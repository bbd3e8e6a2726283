package org.supervision.domain.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/** That something ends because somebody leaves, and when it would end if they stayed. */
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
   * Cut short by a leaving.
   *
   * @param leftAt the first instant without whoever leaves
   * @param before what cut it short already, for who leaves still sooner, or null
   * @param until when it ends as yet, or null
   */
  public static CutShort by(Instant leftAt, CutShort before, Instant until) {
    return new CutShort(leftAt, before == null ? until : before.untilOtherwise);
  }

  /** Whether it was the leaving of this instant. */
  public boolean isBy(Instant at) {
    return at.equals(leftAt);
  }

  /** When it ends without anybody's leaving, or null. */
  public Instant getUntilOtherwise() {
    return untilOtherwise;
  }
}
