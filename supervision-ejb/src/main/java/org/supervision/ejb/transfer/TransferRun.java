package org.supervision.ejb.transfer;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.ejb.access.FileAccess;

/**
 * Does what follows from a transfer, all of it in one transaction. Its row is held until then, so
 * that two nodes, or one that comes twice, do it once.
 */
class TransferRun {

  @Inject private FileTransfers transfers;
  @Inject private Rights rights;
  @Inject private FileAccess access;
  @Inject private Consequences consequences;
  @Inject private Clock clock;

  /** In the transaction of the caller, who holds its row. */
  void carryOut(FileTransfer transfer) {
    Instant now = clock.instant();
    SupervisoryRelationship ended = rights.endedForStep(transfer);
    ended.settle(now);
    transfer.carryOut(Outcome.write(consequences.of(transfer)), now);
    if (transfer.getCorrectsId() != null) {
      transfers.getForStep(transfer.getCorrectsId()).beCorrected();
    }
    transfers.noteOf(transfer.getId()).ifPresent(note -> note.handOver(now));
    consequences.happen(new FileTransferred(transfer, ended, rights.begun(transfer), now));
    access.moved(transfer, transfer.getProposedById());
  }
}
