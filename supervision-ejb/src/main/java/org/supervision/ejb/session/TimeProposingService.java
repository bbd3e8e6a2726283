package org.supervision.ejb.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.access.Verb;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.session.NotTogetherThen;
import org.supervision.domain.session.SessionTime;
import org.supervision.domain.session.SomethingStandsInTheWay;
import org.supervision.domain.session.TimeProposal;
import org.supervision.domain.session.TimesProposedAlready;
import org.supervision.domain.session.TimesProposedMeanwhile;
import org.supervision.ejb.people.Relationships;

/** Proposing times for a session to the other of a pair, and taking them back. */
@Stateless
@RolesAllowed("staff")
public class TimeProposingService {

  @Inject private ProposalDoor door;
  @Inject private TimeProposals proposals;
  @Inject private Hindrances hindrances;
  @Inject private Relationships relationships;
  @Inject private Event<TimesProposed> proposed;

  /** With whom the caller would propose times; refused to whom proposing them would be. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public ProposingWith with(String relationshipId) {
    SupervisoryRelationship pair = relationships.get(relationshipId);
    door.door().goOn(door.wanted(pair), Verb.PROPOSE_TIMES);
    relationships.requireCurrent(relationshipId);
    String other = door.door().otherOf(pair);
    return open(relationshipId, LockModeType.NONE)
        .map(one -> new ProposingWith(other, one.getId(), one.isBy(door.door().callerId())))
        .orElseGet(() -> new ProposingWith(other, null, false));
  }

  /** Times with what stands in the way of each; nothing is proposed. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<HinderedTime> look(String relationshipId, List<SessionTime> times) {
    SupervisoryRelationship pair = relationships.get(relationshipId);
    door.door().goOn(door.wanted(pair), Verb.PROPOSE_TIMES);
    relationships.requireCurrent(relationshipId);
    return hindrances.of(pair, times, door.door().callerId());
  }

  /**
   * Proposes times. Where the other has proposed some and these are in their place, those suit
   * nobody from now on, and it is the other's turn.
   *
   * @return the proposal's identifier
   */
  public String propose(String relationshipId, WantedTimes wanted) {
    TimeProposal proposal = door.wanted(relationships.get(relationshipId));
    door.door().goOn(proposal, Verb.PROPOSE_TIMES);
    SupervisoryRelationship pair = relationships.holdCurrent(relationshipId);
    door.door().require(proposal, Verb.PROPOSE_TIMES);
    proposal.propose(wanted.times(), door.now());
    requireTogether(pair, wanted.times());
    open(relationshipId, LockModeType.PESSIMISTIC_WRITE)
        .ifPresent(before -> giveWay(before, wanted.inPlaceOf()));
    if (!wanted.knowingly() && isHindered(pair, wanted.times())) {
      throw new SomethingStandsInTheWay();
    }
    door.say(proposal, wanted);
    proposals.add(proposal);
    proposed.fire(new TimesProposed(proposal));
    return proposal.getId();
  }

  private static void requireTogether(SupervisoryRelationship pair, List<SessionTime> times) {
    for (int i = 0; i < times.size(); i++) {
      if (!pair.isCurrent(times.get(i).startsAt())) {
        throw new NotTogetherThen(i + 1);
      }
    }
  }

  private void giveWay(TimeProposal before, String inPlaceOf) {
    if (before.isBy(door.door().callerId())) {
      throw new TimesProposedAlready();
    }
    if (!before.getId().equals(inPlaceOf)) {
      throw new TimesProposedMeanwhile();
    }
    door.door().require(before, Verb.DECLINE_TIMES);
    before.decline(door.door().callerId(), door.now());
  }

  private boolean isHindered(SupervisoryRelationship pair, List<SessionTime> times) {
    return hindrances.of(pair, times, door.door().callerId()).stream()
        .anyMatch(one -> !one.isFree());
  }

  /** Takes proposed times back, before they are answered. */
  public void withdraw(String proposalId) {
    TimeProposal proposal = door.forStep(proposalId, Verb.WITHDRAW_TIMES);
    proposal.withdraw(door.door().callerId(), door.now());
  }

  private Optional<TimeProposal> open(String relationshipId, LockModeType lock) {
    return proposals.openIn(relationshipId, door.now(), lock).stream().findFirst();
  }
}
