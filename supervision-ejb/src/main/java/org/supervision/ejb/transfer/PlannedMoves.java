package org.supervision.ejb.transfer;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.ejb.people.Names;

/** The move of a file that is to come, for features that prepare for it. */
public class PlannedMoves {

  @Inject private FileTransfers transfers;
  @Inject private Names names;
  @Inject private Clock clock;

  /** The one of a file; empty where none is planned, or its instant has come. */
  public Optional<PlannedMove> of(String fileId) {
    Instant now = clock.instant();
    return transfers.plannedOf(fileId).filter(one -> !one.isDue(now)).map(this::move);
  }

  private PlannedMove move(FileTransfer transfer) {
    String next = transfer.getHanding().getToHolderId();
    return new PlannedMove(
        transfer.getId(),
        transfer.getHanding().getFromRelationshipId(),
        names.of(List.of(next)).get(next).getName(),
        LocalDate.ofInstant(transfer.getEffectiveAt(), clock.getZone()));
  }
}
