package org.supervision.ejb.session;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.supervision.domain.access.Verb;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.session.Session;
import org.supervision.domain.session.SessionTime;
import org.supervision.domain.session.TimeProposal;
import org.supervision.domain.shared.SealedText;
import org.supervision.domain.shared.WrittenText;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.people.Relationships;

/** The way to proposed times: decide access, hold the pair, seal and open what is said. */
class ProposalDoor {

  @Inject private SessionDoor door;
  @Inject private TimeProposals proposals;
  @Inject private Relationships relationships;
  @Inject private Diary diary;
  @Inject private Clock clock;

  /** Times of a relationship as the caller would propose them. */
  TimeProposal wanted(SupervisoryRelationship pair) {
    String fileId = door.fileOf(pair.getSuperviseeId()).getId();
    return new TimeProposal(pair, fileId, door.callerId());
  }

  /**
   * The pair is held first and then its proposal, as where a file passes, until this transaction
   * ends: of two answers at once the second finds it answered.
   */
  TimeProposal forStep(String id, Verb verb) {
    TimeProposal found = proposals.get(id);
    door.goOn(found, verb);
    relationships.holdCurrent(found.relationshipId());
    TimeProposal held = proposals.getForStep(id);
    door.require(held, verb);
    return held;
  }

  /** Seals what is said with it. */
  void say(TimeProposal proposal, WantedTimes wanted) {
    FileKey key = door.keyOf(proposal);
    if (!WrittenText.isBlank(wanted.place())) {
      proposal.meetAt(sealed(key, proposal.placeContext(), wanted.place()));
    }
    if (!WrittenText.isBlank(wanted.word())) {
      proposal.say(sealed(key, proposal.wordContext(), wanted.word()));
    }
    if (!WrittenText.isBlank(wanted.additional())) {
      proposal.addBecause(sealed(key, proposal.additionalContext(), wanted.additional()));
    }
  }

  private static SealedText sealed(FileKey key, String context, String typed) {
    return key.seal(context, WrittenText.of(typed, WrittenText.SHORT));
  }

  /** Plans the session that the other accepted, once: its form is the proposal. */
  Session plan(TimeProposal proposal, SessionTime time) {
    FileKey key = door.keyOf(proposal);
    PlannedTime planned =
        new PlannedTime(
            time,
            key.open(proposal.placeContext(), proposal.getPlace()),
            key.open(proposal.additionalContext(), proposal.getAdditionalReason()));
    Session session =
        door.wanted(relationships.get(proposal.relationshipId()), time, proposal.getId());
    door.require(session, Verb.PLAN);
    diary.enter(session, planned);
    proposal.becomes(session);
    return session;
  }

  SessionDoor door() {
    return door;
  }

  Instant now() {
    return clock.instant();
  }
}
