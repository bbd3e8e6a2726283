package org.supervision.ejb.record;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import org.supervision.domain.record.RecordState;
import org.supervision.domain.record.SupervisionRecord;

/**
 * Closes what can be decided by its pair no more (PRODUCT T6): what was shared unsigned, as it was
 * last shared, and a draft unshared.
 */
class UndecidedClosing {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle(
          "org.supervision.ejb.record.record", Locale.UK, UndecidedClosing.class.getClassLoader());

  @Inject private RecordLocking locking;
  @Inject private UnsharedText unshared;

  /** Whether something was written since it was last shared. */
  boolean isChanged(SupervisionRecord record) {
    return unshared.isIn(record);
  }

  /**
   * Closes and seals one.
   *
   * @param because the key of what the application writes into it
   */
  void close(OpenRecord open, String because, Instant at) {
    if (open.record().getState() == RecordState.DRAFT) {
      open.record().closeUnshared(at);
      locking.sealOnMove(open, WORDS.getString(because), at);
    } else if (unshared.isIn(open.record())) {
      RecordContent written = unshared.takeOut(open, at);
      closeUnsigned(open, because + "AndPutAway", at);
      unshared.putAway(open, written, at);
    } else {
      closeUnsigned(open, because, at);
    }
  }

  private void closeUnsigned(OpenRecord open, String because, Instant at) {
    SupervisionRecord record = open.record();
    String why = WORDS.getString(because);
    record.closeByMove(open.key().seal(record.reasonContext(), why), at);
    locking.sealOnMove(open, why, at);
  }
}
