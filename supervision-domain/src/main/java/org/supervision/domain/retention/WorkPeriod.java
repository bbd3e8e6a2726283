package org.supervision.domain.retention;

import java.time.LocalDate;
import org.supervision.domain.people.ContractKind;
import org.supervision.domain.people.Employment;

/**
 * One employment, as far as keeping a file depends on it.
 *
 * @param last the last day, or null while nobody knows
 * @param contract on what terms
 */
public record WorkPeriod(LocalDate first, LocalDate last, ContractKind contract) {

  /** What an employment says. */
  public static WorkPeriod of(Employment employment) {
    return new WorkPeriod(
        employment.getStartedOn(), employment.getEndedOn(), employment.getContract());
  }
}
