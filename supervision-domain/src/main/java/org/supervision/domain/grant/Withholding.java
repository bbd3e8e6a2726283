package org.supervision.domain.grant;

import java.time.LocalDate;
import org.supervision.domain.shared.SealedText;

/**
 * That the supervisees are told of a reading only later, and why: a decision of its own beside the
 * approval (ACCESS 24).
 *
 * @param until the day from which they are told
 * @param reason why, sealed
 */
public record Withholding(LocalDate until, SealedText reason) {

  /**
   * What an approver decides.
   *
   * @throws WithholdingEndsTooSoon where the day has come already
   */
  public static Withholding until(LocalDate day, SealedText reason, LocalDate today) {
    if (!day.isAfter(today)) {
      throw new WithholdingEndsTooSoon();
    }
    return new Withholding(day, reason);
  }
}
