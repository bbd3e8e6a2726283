package org.supervision.domain.policy;

import java.time.LocalDate;
import java.time.Period;

/**
 * Something about a case that decides how often it is discussed, for a time.
 *
 * @param key the policy's key, such as {@code risk} or {@code stable}
 * @param agreed the interval that was agreed and recorded, or null where the marker is no agreement
 * @param from the first day, or null for always
 * @param last the last day, or null for on and on
 */
public record CaseMarker(String key, Period agreed, LocalDate from, LocalDate last) {

  /** The key of an agreement on how often a case is discussed. */
  public static final String AGREED = "agreed";

  /** Whether it holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (last == null || !day.isAfter(last));
  }
}
