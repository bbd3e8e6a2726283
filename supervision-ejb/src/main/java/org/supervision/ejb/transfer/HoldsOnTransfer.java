package org.supervision.ejb.transfer;

import jakarta.inject.Inject;
import java.util.List;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.ejb.retention.HoldsStanding;

/** Holds keep a file whoever has it: that there are any is told before it moves (PRODUCT T3). */
class HoldsOnTransfer implements AffectedByTransfer {

  @Inject private HoldsStanding holds;

  @Override
  public List<AffectedItem> affectedBy(FileTransfer transfer) {
    int standing =
        holds.on(transfer.organisationId(), transfer.fileId(), transfer.getSuperviseeId());
    return standing == 0
        ? List.of()
        : List.of(new AffectedItem("hold", null, standing, AffectedItem.Actor.NOBODY, null));
  }
}
