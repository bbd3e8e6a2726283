package org.supervision.ejb.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An agreement as both signed it: what its seal is made over.
 *
 * @param content all that it says
 * @param signatures who signed, as what and when
 * @param signedOn the day of the second signature
 */
public record SignedAgreement(
    AgreementContent content, List<Signed> signatures, LocalDate signedOn) {

  /**
   * One signature.
   *
   * @param name who
   * @param signatory as what
   * @param at when
   */
  public record Signed(String name, String signatory, Instant at) {}
}
