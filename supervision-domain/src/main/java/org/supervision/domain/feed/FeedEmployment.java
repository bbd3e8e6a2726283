package org.supervision.domain.feed;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.supervision.domain.people.ContractKind;

/**
 * One employment, as HR knows it.
 *
 * @param number tells it from other employments of the same person
 * @param startedOn first day
 * @param endedOn last day, or null while nobody knows
 * @param contract its kind
 * @param hours a week, or null where HR does not say
 */
public record FeedEmployment(
    String number,
    LocalDate startedOn,
    LocalDate endedOn,
    ContractKind contract,
    BigDecimal hours) {

  /** Whether it is over before a day. */
  public boolean isOverBefore(LocalDate day) {
    return endedOn != null && endedOn.isBefore(day);
  }
}
