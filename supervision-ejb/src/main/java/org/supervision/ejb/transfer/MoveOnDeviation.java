package org.supervision.ejb.transfer;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.supervision.domain.allocation.Deviation;
import org.supervision.domain.allocation.DeviationState;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.domain.transfer.TransferState;
import org.supervision.ejb.allocation.DeviationAnswered;

/** A move that waited is decided with the deviation that it waited for, in one transaction. */
class MoveOnDeviation {

  @Inject private FileTransfers transfers;
  @Inject private Moves moves;

  void onDeviationAnswered(@Observes DeviationAnswered fact) {
    Deviation deviation = fact.deviation();
    String id = deviation.getAsked().getTransferId();
    if (id == null) {
      return;
    }
    FileTransfer transfer = transfers.getForStep(id);
    if (transfer.getState() != TransferState.WAITING) {
      return;
    }
    if (deviation.getState() == DeviationState.AGREED) {
      moves.decide(transfer);
    } else {
      transfer.refuse();
    }
  }
}
