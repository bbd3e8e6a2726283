package org.supervision.ejb.transfer;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.ejb.access.DoneMeanwhile;

/** What follows from a transfer in the features that have something under way. */
class Consequences {

  @Inject @Any private Instance<AffectedByTransfer> affected;
  @Inject private Event<FileTransferred> transferred;
  @Inject private DoneMeanwhile done;

  /** What is not finished between the two. */
  List<AffectedItem> of(FileTransfer transfer) {
    return affected.stream()
        .flatMap(feature -> feature.affectedBy(transfer).stream())
        .sorted(Comparator.comparing(AffectedItem::key).reversed())
        .toList();
  }

  /**
   * What was read or done between the instant of a move that was told late and its being decided,
   * by others than those who were right to.
   */
  DoneMeanwhile.Done meanwhile(FileTransfer transfer) {
    Instant from = transfer.getEffectiveAt();
    Instant until = transfer.getDecidedAt();
    return from == null || until == null || !from.isBefore(until)
        ? DoneMeanwhile.Done.NOTHING
        : done.in(
            transfer.fileId(),
            from,
            until,
            Set.of(transfer.getSuperviseeId(), transfer.getHanding().getToHolderId()));
  }

  /** It happens, in the transaction that is under way. */
  void happen(FileTransferred fact) {
    transferred.fire(fact);
  }
}
