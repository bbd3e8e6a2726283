package org.supervision.ejb.session;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.session.Session;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.ejb.transfer.AffectedByTransfer;
import org.supervision.ejb.transfer.AffectedItem;
import org.supervision.ejb.transfer.AffectedItem.Actor;
import org.supervision.ejb.transfer.FileTransferred;

/** What becomes of planned sessions when the file passes: they stay, with the next supervisor. */
public class SessionsOnTransfer implements AffectedByTransfer {

  @Inject private Sessions sessions;
  @Inject private Clock clock;

  /**
   * Passes on what is still to come. What was planned for a day before and never said to have taken
   * place is called off: who could have said it cannot any more.
   */
  void onFileTransferred(@Observes @Priority(FileTransferred.SESSIONS) FileTransferred fact) {
    LocalDate since = dayOf(fact.transfer());
    for (Session session : sessions.plannedIn(fact.transfer(), LockModeType.PESSIMISTIC_WRITE)) {
      if (session.getOnDay().isBefore(since)) {
        session.lapse();
      } else {
        session.passTo(fact.begun());
      }
    }
  }

  @Override
  public List<AffectedItem> affectedBy(FileTransfer transfer) {
    LocalDate since = dayOf(transfer);
    return sessions.plannedIn(transfer, LockModeType.NONE).stream()
        .map(session -> item(session, since))
        .toList();
  }

  private static AffectedItem item(Session session, LocalDate since) {
    LocalDate day = session.getOnDay();
    String path = "/session/" + session.getId();
    return day.isBefore(since)
        ? new AffectedItem("session.before", day, 1, Actor.LEAVING, path + "/hold")
        : new AffectedItem("session.after", day, 1, Actor.NEXT, path);
  }

  private LocalDate dayOf(FileTransfer transfer) {
    return transfer.getEffectiveAt() == null
        ? LocalDate.now(clock)
        : LocalDate.ofInstant(transfer.getEffectiveAt(), clock.getZone());
  }
}
