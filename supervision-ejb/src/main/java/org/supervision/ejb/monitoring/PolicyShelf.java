package org.supervision.ejb.monitoring;

import java.util.List;
import org.supervision.domain.policy.AcceptedVersion;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.policy.PolicyPeriod;
import org.supervision.ejb.policy.PolicyProblem;

/**
 * The versions of policies that there are.
 *
 * @param inForce the one that the organisation works by today
 * @param history what was put in force for it, the latest first; empty where its pack's own dates
 *     decide
 * @param accepted all that could be put in force
 * @param refused what is wrong with the packs that were refused
 */
public record PolicyShelf(
    Policy inForce,
    List<PolicyPeriod> history,
    List<AcceptedVersion> accepted,
    List<PolicyProblem> refused) {

  /** Keeps its own copies. */
  public PolicyShelf {
    history = List.copyOf(history);
    accepted = List.copyOf(accepted);
    refused = List.copyOf(refused);
  }
}
