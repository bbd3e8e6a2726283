package org.supervision.ejb.notification;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.supervision.domain.notification.MessageKind;
import org.supervision.domain.notification.OutboxMessage;
import org.supervision.domain.session.Session;
import org.supervision.domain.session.TimeProposal;
import org.supervision.ejb.session.SessionCalledOff;
import org.supervision.ejb.session.SessionPlanned;
import org.supervision.ejb.session.SessionsMovedTooOften;
import org.supervision.ejb.session.TimesDeclined;
import org.supervision.ejb.session.TimesProposed;

/**
 * Hears when people are to meet and when not, and puts entries for their calendars into the outbox;
 * of times that are only proposed a link.
 */
class CalendarAnnouncements {

  @Inject private OutboxMessages outbox;
  @Inject private SessionsMovedTooOften often;
  @Inject private Clock clock;

  void onSessionPlanned(@Observes SessionPlanned fact) {
    Session session = fact.session();
    List.of(session.getSupervisorId(), session.getSuperviseeId())
        .forEach(
            id -> tell(MessageKind.SESSION_PLANNED, id, "/session/" + session.getId(), session));
    if (fact.isMoved()) {
      often.toldOf(session).ifPresent(this::tellOfMoves);
    }
  }

  /** It leads home: whoever does not meet any more may not see the session either. */
  void onSessionCalledOff(@Observes SessionCalledOff fact) {
    fact.personIds().forEach(id -> tell(MessageKind.SESSION_CALLED_OFF, id, "/", fact.session()));
  }

  /** Who is to answer is told, once and with a link; nothing is for a calendar yet. */
  void onTimesProposed(@Observes TimesProposed fact) {
    tell(MessageKind.TIMES_PROPOSED, fact.proposal().answererId(), fact.proposal());
  }

  /** Who proposed them is told that it is their turn again. */
  void onTimesDeclined(@Observes TimesDeclined fact) {
    tell(MessageKind.TIMES_DECLINED, fact.proposal().getProposedById(), fact.proposal());
  }

  /** It is theirs while the two meet. */
  private void tell(MessageKind kind, String personId, TimeProposal proposal) {
    outbox.add(
        new OutboxMessage(kind, personId, "/proposal/" + proposal.getId(), clock.instant())
            .whileIn(proposal.relationshipId()));
  }

  /** It leads home, where a task says of whom. */
  private void tellOfMoves(String personId) {
    outbox.add(
        new OutboxMessage(MessageKind.SESSION_MOVED_TOO_OFTEN, personId, "/", clock.instant()));
  }

  private void tell(MessageKind kind, String personId, String path, Session session) {
    outbox.add(new OutboxMessage(kind, personId, path, clock.instant()).carrying(session.getId()));
  }
}
