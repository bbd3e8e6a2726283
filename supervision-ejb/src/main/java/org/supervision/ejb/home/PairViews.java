package org.supervision.ejb.home;

import jakarta.inject.Inject;
import java.util.List;
import org.supervision.ejb.agreement.AgreedPairs;
import org.supervision.ejb.policy.Policies;

/** The pairs somebody is one of, reckoned by their organisation's policy. */
class PairViews {

  @Inject private AgreedPairs pairs;
  @Inject private PairReckoning reckoning;
  @Inject private Policies policies;

  /** Those of a person on either side, by the supervisee's name. */
  List<PairView> of(String personId, String organisationId) {
    return reckoning.of(policies.of(organisationId), pairs.of(personId));
  }
}
