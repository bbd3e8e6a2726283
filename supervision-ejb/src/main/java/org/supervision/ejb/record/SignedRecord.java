package org.supervision.ejb.record;

import java.time.Instant;
import java.util.List;

/**
 * A record as it was locked: what the final seal is made over (PRODUCT P4).
 *
 * @param content all that it says
 * @param signatures who signed, as what and when; perhaps not everybody
 * @param closedBecause why it was closed without all signatures, or null
 * @param lockedAt when it was locked
 */
public record SignedRecord(
    RecordContent content, List<Signed> signatures, String closedBecause, Instant lockedAt) {

  /**
   * One signature.
   *
   * @param name who
   * @param signatory as what
   * @param at when
   */
  public record Signed(String name, String signatory, Instant at) {}

  /** The same without the sections on health and welfare. */
  public SignedRecord withoutHealth() {
    return new SignedRecord(content.withoutHealth(), signatures, closedBecause, lockedAt);
  }
}
