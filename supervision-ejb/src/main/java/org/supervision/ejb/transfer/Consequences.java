package org.supervision.ejb.transfer;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.supervision.domain.transfer.FileTransfer;

/** What follows from a transfer in the features that have something under way. */
class Consequences {

  @Inject @Any private Instance<AffectedByTransfer> affected;
  @Inject private Event<FileTransferred> transferred;

  /** What is not finished between the two. */
  List<AffectedItem> of(FileTransfer transfer) {
    return affected.stream()
        .flatMap(feature -> feature.affectedBy(transfer).stream())
        .sorted(Comparator.comparing(AffectedItem::key).reversed())
        .toList();
  }

  /** It happens, in the transaction that is under way. */
  void happen(FileTransferred fact) {
    transferred.fire(fact);
  }
}
