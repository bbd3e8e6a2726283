package org.supervision.ejb.record;

import jakarta.inject.Inject;
import java.time.Instant;
import org.supervision.domain.record.RecordState;
import org.supervision.domain.record.RecordVersion;
import org.supervision.domain.record.SupervisionRecord;

/**
 * What was written since a record was last shared, when the file passes: what was shared stands,
 * and the rest is kept sealed where no page opens it (PRODUCT T6).
 */
class UnsharedText {

  @Inject private RecordTexts texts;
  @Inject private LastShared lastShared;

  /** Whether there is any. */
  boolean isIn(SupervisionRecord record) {
    return record.getState() == RecordState.SHARED && record.getSharing().isEditedSince();
  }

  /** Takes it out of the record, and gives the record as it was with it; nobody has read it. */
  RecordContent takeOut(OpenRecord open, Instant at) {
    RecordContent written = texts.composer().compose(open.record(), open.key());
    RecordContent shown = texts.versions().lastShown(open.record(), open.key());
    lastShared.putBack(open, written, shown, at);
    return written;
  }

  /** Keeps it, after the record was sealed without it. */
  void putAway(OpenRecord open, RecordContent unshared, Instant at) {
    texts
        .versions()
        .keep(open.record(), RecordVersion.Kept.PUT_AWAY, unshared.toKeep(), at, open.key());
  }
}
