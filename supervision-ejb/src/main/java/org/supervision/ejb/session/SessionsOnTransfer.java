package org.supervision.ejb.session;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.session.Session;
import org.supervision.domain.session.TimeProposal;
import org.supervision.domain.shared.London;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.ejb.transfer.AffectedByTransfer;
import org.supervision.ejb.transfer.AffectedItem;
import org.supervision.ejb.transfer.AffectedItem.Actor;
import org.supervision.ejb.transfer.FileTransferred;
import org.supervision.ejb.transfer.RelationshipEnded;

/**
 * What becomes of planned sessions when the file passes: they stay, with the next supervisor; and
 * when a relationship ends otherwise: they are called off. Times that were only proposed end in
 * both cases: the next supervisor has a diary of their own.
 */
public class SessionsOnTransfer implements AffectedByTransfer {

  @Inject private Sessions sessions;
  @Inject private TimeProposals proposals;
  @Inject private Diary diary;
  @Inject private Clock clock;

  /**
   * Passes on what is still to come. What was planned for a day before and never said to have taken
   * place is called off: who could have said it cannot any more.
   */
  void onFileTransferred(@Observes @Priority(FileTransferred.SESSIONS) FileTransferred fact) {
    LocalDate since = dayOf(fact.transfer());
    for (Session session : plannedIn(fact.transfer(), LockModeType.PESSIMISTIC_WRITE)) {
      if (session.getOnDay().isBefore(since)) {
        session.lapse();
      } else {
        diary.pass(session, fact.begun());
      }
    }
    String from = fact.transfer().getHanding().getFromRelationshipId();
    proposed(from, LockModeType.PESSIMISTIC_WRITE).forEach(one -> one.end(clock.instant()));
  }

  /** Calls off what was planned in a relationship that ended: the two do not meet any more. */
  void onRelationshipEnded(@Observes @Priority(FileTransferred.SESSIONS) RelationshipEnded fact) {
    SupervisoryRelationship ended = fact.ended();
    for (Session session :
        sessions.plannedIn(
            ended.getId(), ended.getSuperviseeId(), LockModeType.PESSIMISTIC_WRITE)) {
      session.lapse();
      diary.free(session);
      fact.became("session.off", session.getOnDay(), 1);
    }
    for (TimeProposal proposal : proposed(ended.getId(), LockModeType.PESSIMISTIC_WRITE)) {
      proposal.end(clock.instant());
      fact.became("proposal.off", lastDayOf(proposal), proposal.getTimes().size());
    }
  }

  @Override
  public List<AffectedItem> affectedBy(FileTransfer transfer) {
    LocalDate since = dayOf(transfer);
    return Stream.of(
            plannedIn(transfer, LockModeType.NONE).stream().map(session -> item(session, since)),
            proposed(transfer.getHanding().getFromRelationshipId(), LockModeType.NONE).stream()
                .map(SessionsOnTransfer::item))
        .flatMap(each -> each)
        .toList();
  }

  /** Whoever was to answer still can, until the file passes. */
  private static AffectedItem item(TimeProposal proposal) {
    boolean supervisee = proposal.answererId().equals(proposal.getSuperviseeId());
    return new AffectedItem(
        "proposal",
        lastDayOf(proposal),
        proposal.getTimes().size(),
        supervisee ? Actor.SUPERVISEE : Actor.LEAVING,
        "/proposal/" + proposal.getId());
  }

  private List<TimeProposal> proposed(String relationshipId, LockModeType lock) {
    return proposals.openIn(relationshipId, clock.instant(), lock);
  }

  private static LocalDate lastDayOf(TimeProposal proposal) {
    return London.day(proposal.getLastAt());
  }

  private static AffectedItem item(Session session, LocalDate since) {
    LocalDate day = session.getOnDay();
    String path = "/session/" + session.getId();
    return day.isBefore(since)
        ? new AffectedItem("session.before", day, 1, Actor.LEAVING, path + "/hold")
        : new AffectedItem("session.after", day, 1, Actor.NEXT, path);
  }

  private List<Session> plannedIn(FileTransfer transfer, LockModeType lock) {
    return sessions.plannedIn(
        transfer.getHanding().getFromRelationshipId(), transfer.getSuperviseeId(), lock);
  }

  private LocalDate dayOf(FileTransfer transfer) {
    return transfer.getEffectiveAt() == null
        ? LocalDate.now(clock)
        : LocalDate.ofInstant(transfer.getEffectiveAt(), clock.getZone());
  }
}
