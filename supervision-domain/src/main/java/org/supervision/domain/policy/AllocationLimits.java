package org.supervision.domain.policy;

import java.util.List;

/**
 * Who may supervise whom, as the policy says it (PRODUCT W1).
 *
 * @param levelsAbove by how many levels of line management a supervisor stands higher
 * @param statutoryRoles posts in statutory social work, whose supervisor is registered
 * @param register the body that registers social workers
 * @param trained whether a supervisor was trained to supervise
 * @param newlyPromotedMonths how long a supervisor counts as newly promoted
 * @param newPractitioners the career stages of those who are new, and need an experienced one
 * @param assistants posts that supervise people without a social work qualification, and those in
 *     their first year
 * @param firstYear the career stage of a social worker's first year
 */
public record AllocationLimits(
    int levelsAbove,
    List<String> statutoryRoles,
    String register,
    boolean trained,
    int newlyPromotedMonths,
    List<String> newPractitioners,
    List<String> assistants,
    String firstYear) {

  /** Keeps its own copies. */
  public AllocationLimits {
    statutoryRoles = List.copyOf(statutoryRoles);
    newPractitioners = List.copyOf(newPractitioners);
    assistants = List.copyOf(assistants);
  }
}
