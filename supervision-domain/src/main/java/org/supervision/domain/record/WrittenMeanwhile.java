package org.supervision.domain.record;

import java.time.Instant;
import org.supervision.domain.shared.RuleBroken;

/** Somebody, perhaps the writer in a second window, wrote the same section in between. */
public class WrittenMeanwhile extends RuleBroken {

  private static final long serialVersionUID = 1L;

  private final String writerId;
  private final Instant writtenAt;

  /**
   * @param writerId who wrote
   * @param writtenAt when
   */
  public WrittenMeanwhile(String writerId, Instant writtenAt) {
    this.writerId = writerId;
    this.writtenAt = writtenAt;
  }

  /** Who wrote in between, or null where nobody had. */
  public String writerId() {
    return writerId;
  }

  /** When they wrote, or null. */
  public Instant writtenAt() {
    return writtenAt;
  }
}
