package org.supervision.ejb.employment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.supervision.domain.people.ContractKind;
import org.supervision.domain.people.Employment;

/**
 * One period in which somebody works here.
 *
 * @param number tells it from their others
 * @param until the last day, or null while nobody knows
 * @param hours a week, or null where nobody says
 */
public record EmploymentView(
    String number, ContractKind contract, BigDecimal hours, LocalDate from, LocalDate until) {

  static EmploymentView of(Employment one) {
    return new EmploymentView(
        one.getNumber(), one.getContract(), one.getHours(), one.getStartedOn(), one.getEndedOn());
  }
}
