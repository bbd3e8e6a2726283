package org.supervision.ejb.record;

import java.time.LocalDate;

/**
 * What is disputed under a request, before who has it.
 *
 * @param heldOn the day of the session whose record it is
 * @param supervisor who supervised then
 * @param disputed what is disputed, opened
 * @param restricting whether only they and who supervises them read the record meanwhile
 */
public record DisputeRow(
    String id, LocalDate heldOn, String supervisor, Disputed disputed, boolean restricting) {

  /** Whether it is not settled. */
  public boolean isOpen() {
    return disputed.settledAs() == null;
  }
}
