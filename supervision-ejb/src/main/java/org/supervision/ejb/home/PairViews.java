package org.supervision.ejb.home;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.supervision.domain.policy.Policy;
import org.supervision.ejb.agreement.AgreedPairs;
import org.supervision.ejb.people.Relationships;
import org.supervision.ejb.policy.Policies;

/** The pairs somebody is one of, reckoned by their organisation's policy. */
class PairViews {

  @Inject private AgreedPairs pairs;
  @Inject private PairReckoning reckoning;
  @Inject private Policies policies;
  @Inject private Relationships relationships;

  /** Those of a person on either side, by the supervisee's name. */
  List<PairView> of(String personId, String organisationId) {
    return reckoning.of(policies.of(organisationId), pairs.of(personId));
  }

  /**
   * Some pairs with how many cases each supervisee carries, where the policy says how many they
   * should: one statement, and none where it is silent.
   */
  List<PairView> withCaseloads(List<PairView> some, String organisationId) {
    Policy policy = policies.of(organisationId);
    if (policy.caseloads().isEmpty()) {
      return some;
    }
    Map<String, Integer> cases =
        relationships.caseCounts(some.stream().map(one -> one.pair().superviseeId()).toList());
    return some.stream()
        .map(
            one ->
                one.carrying(
                    policy.caseload(one.pair().teamKey(), cases.get(one.pair().superviseeId()))))
        .toList();
  }
}
