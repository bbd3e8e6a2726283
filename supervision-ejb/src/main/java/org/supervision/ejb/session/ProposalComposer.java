package org.supervision.ejb.session;

import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.session.TimeProposal;
import org.supervision.domain.shared.London;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.people.Relationships;

/** Puts proposed times together for one of the two, once they were let in. */
class ProposalComposer {

  @Inject private Relationships relationships;
  @Inject private Hindrances hindrances;
  @Inject private TimeProposals proposals;
  @Inject private FileKeys keys;
  @Inject private Names names;

  ProposalView view(TimeProposal one, String callerId, Instant now) {
    FileKey key = keys.of(one.fileId());
    Map<String, Person> pair = names.of(List.of(one.getSupervisorId(), one.getSuperviseeId()));
    String other =
        callerId.equals(one.getSupervisorId()) ? one.getSuperviseeId() : one.getSupervisorId();
    return new ProposalView(
        one.getId(),
        one.fileId(),
        one.relationshipId(),
        one.stateAt(now),
        times(one, callerId, now),
        one.getMinutes(),
        key.open(one.placeContext(), one.getPlace()),
        key.open(one.wordContext(), one.getWord()),
        key.open(one.additionalContext(), one.getAdditionalReason()),
        pair.get(one.getProposedById()).getName(),
        one.getProposedAt(),
        pair.get(other).getName(),
        one.isBy(callerId),
        one.getSettledAt() == null ? null : London.day(one.getSettledAt()),
        one.getSessionId(),
        one.isOpen(now) ? null : since(one, now));
  }

  /** What stands in the way is nobody's question once it is settled. */
  private List<HinderedTime> times(TimeProposal one, String callerId, Instant now) {
    if (!one.isOpen(now)) {
      return one.getTimes().stream().map(time -> new HinderedTime(time, false, List.of())).toList();
    }
    SupervisoryRelationship pair = relationships.get(one.relationshipId());
    return hindrances.of(pair, one.getTimes(), callerId);
  }

  private String since(TimeProposal one, Instant now) {
    return proposals.openIn(one.relationshipId(), now, LockModeType.NONE).stream()
        .map(TimeProposal::getId)
        .findFirst()
        .orElse(null);
  }
}
