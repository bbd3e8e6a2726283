package org.supervision.ejb.transfer;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import org.supervision.domain.allocation.Deviation;
import org.supervision.domain.allocation.DeviationState;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.ejb.allocation.DeviationAsking;
import org.supervision.ejb.transfer.AffectedItem.Actor;

/**
 * What becomes of deviations when the file passes or a relationship ends: what was agreed for a
 * supervision that is over ends with it, all else stays in the file and goes on (PRODUCT T3, W3).
 */
class DeviationsOnTransfer implements AffectedByTransfer {

  @Inject private DeviationAsking deviations;

  void onFileTransferred(@Observes @Priority(FileTransferred.ACTIONS) FileTransferred fact) {
    FileTransfer transfer = fact.transfer();
    deviations.endOf(
        transfer.fileId(),
        transfer.getHanding().getFromHolderId(),
        EnumSet.allOf(RelationshipKind.class),
        fact.at());
  }

  void onRelationshipEnded(@Observes @Priority(FileTransferred.ACTIONS) RelationshipEnded fact) {
    SupervisoryRelationship ended = fact.ended();
    deviations.endOf(
        fact.ending().fileId(), ended.getSupervisorId(), EnumSet.of(ended.getKind()), fact.at());
  }

  @Override
  public List<AffectedItem> affectedBy(FileTransfer transfer) {
    return deviations.standingOf(transfer.fileId()).stream()
        .filter(one -> !transfer.getId().equals(one.getAsked().getTransferId()))
        .map(one -> item(one, transfer))
        .toList();
  }

  private static AffectedItem item(Deviation one, FileTransfer transfer) {
    boolean former =
        one.getAsked().getSupervisorId().equals(transfer.getHanding().getFromHolderId());
    boolean line = one.getAsked().getKind() == RelationshipKind.LINE_MANAGEMENT;
    if (one.getState() == DeviationState.AGREED) {
      return of(former ? "deviation.ends" : "deviation.stays", one);
    }
    return of(line ? "deviation.withdrawn" : "deviation.waits", one);
  }

  private static AffectedItem of(String key, Deviation one) {
    return new AffectedItem(key, one.getReviewOn(), 1, Actor.NOBODY, null);
  }
}
