package org.supervision.ejb.home;

import jakarta.inject.Inject;
import java.util.List;
import org.supervision.domain.record.UnfinishedRecord;
import org.supervision.ejb.agreement.AgreedPairs;
import org.supervision.ejb.policy.Policies;
import org.supervision.ejb.record.UnfinishedRecords;

/** Where the facts of one file come from. */
class WhetherReads {

  @Inject private AgreedPairs pairs;
  @Inject private PairReckoning reckoning;
  @Inject private Policies policies;
  @Inject private UnfinishedRecords records;

  List<PairView> pairs(String personId, String organisationId) {
    return reckoning.of(policies.of(organisationId), pairs.of(personId));
  }

  List<UnfinishedRecord> unfinished(String personId) {
    return records.of(personId);
  }
}
