package org.supervision.ejb.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.supervision.domain.access.Verb;
import org.supervision.domain.session.TimeProposal;

/**
 * Reading the times that are proposed for a session, taking one of them, or saying that none suits.
 */
@Stateless
@RolesAllowed("staff")
public class TimeAnsweringService {

  @Inject private ProposalDoor door;
  @Inject private TimeProposals proposals;
  @Inject private ProposalComposer composer;
  @Inject private Event<TimesDeclined> declined;

  /** Proposed times before one of the two. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public ProposalView read(String proposalId) {
    TimeProposal proposal = proposals.get(proposalId);
    door.door().require(proposal, Verb.READ);
    return composer.view(proposal, door.door().callerId(), door.now());
  }

  /**
   * Takes one of the times: it is planned.
   *
   * @return the session's identifier
   */
  public String accept(String proposalId, Instant startsAt) {
    TimeProposal proposal = door.forStep(proposalId, Verb.ACCEPT_TIME);
    return door.plan(proposal, proposal.accept(door.door().callerId(), startsAt, door.now()))
        .getId();
  }

  /** Says that none of them suits. */
  public void decline(String proposalId) {
    TimeProposal proposal = door.forStep(proposalId, Verb.DECLINE_TIMES);
    proposal.decline(door.door().callerId(), door.now());
    declined.fire(new TimesDeclined(proposal));
  }
}
