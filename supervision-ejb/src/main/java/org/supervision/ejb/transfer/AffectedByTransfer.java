package org.supervision.ejb.transfer;

import java.util.List;
import org.supervision.domain.transfer.FileTransfer;

/**
 * A feature that has something under way which a transfer changes: it says what, as facts, before
 * it happens (PRODUCT T3). What becomes of it, it does when {@link FileTransferred} is told.
 */
public interface AffectedByTransfer {

  /** What of this feature is not finished between the two, in order. */
  List<AffectedItem> affectedBy(FileTransfer transfer);
}
