package org.supervision.ejb.session;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.session.TighterFrequency;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.ejb.file.Files;
import org.supervision.ejb.transfer.AffectedByTransfer;
import org.supervision.ejb.transfer.AffectedItem;
import org.supervision.ejb.transfer.AffectedItem.Actor;
import org.supervision.ejb.transfer.FileTransferred;
import org.supervision.ejb.transfer.RelationshipEnded;

/**
 * What becomes of meeting more often for a time: it goes on with the next supervisor when the file
 * passes, and ends with the relationship where nobody follows.
 */
public class TighterOnTransfer implements AffectedByTransfer {

  @Inject private TighterFrequencies frequencies;
  @Inject private Files files;
  @Inject private Clock clock;

  void onFileTransferred(@Observes @Priority(FileTransferred.SESSIONS) FileTransferred fact) {
    String from = fact.transfer().getHanding().getFromRelationshipId();
    frequencies.in(from, LockModeType.PESSIMISTIC_WRITE).forEach(one -> one.passTo(fact.begun()));
  }

  /** Whoever is supervised here again one day begins without it. */
  void onRelationshipEnded(@Observes @Priority(FileTransferred.SESSIONS) RelationshipEnded fact) {
    SupervisoryRelationship ended = fact.ended();
    if (ended.getKind() == RelationshipKind.LINE_MANAGEMENT) {
      SupervisionFile file = files.of(ended.getSuperviseeId());
      frequencies.in(ended.getId(), LockModeType.PESSIMISTIC_WRITE).forEach(one -> end(one, file));
    }
  }

  /** What a next relationship said meanwhile stays in the file. */
  private void end(TighterFrequency one, SupervisionFile file) {
    if (one.getTerm().isSameAs(file.getTighter())) {
      file.moreOften(null);
    }
    one.lapse(LocalDate.now(clock));
  }

  @Override
  public List<AffectedItem> affectedBy(FileTransfer transfer) {
    String from = transfer.getHanding().getFromRelationshipId();
    LocalDate since =
        transfer.getEffectiveAt() == null
            ? LocalDate.now(clock)
            : LocalDate.ofInstant(transfer.getEffectiveAt(), clock.getZone());
    return frequencies.in(from, LockModeType.NONE).stream()
        .filter(one -> one.isStanding(since))
        .map(one -> one.getTerm().getLastOn())
        .map(last -> new AffectedItem("tighter", last, 1, Actor.NEXT, "/tighter/" + from))
        .toList();
  }
}
