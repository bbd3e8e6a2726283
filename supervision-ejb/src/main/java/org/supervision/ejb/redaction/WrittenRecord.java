package org.supervision.ejb.redaction;

import java.util.List;
import org.supervision.ejb.record.Disputed;
import org.supervision.ejb.record.RecordCopy;
import org.supervision.ejb.record.SignedRecord;
import org.supervision.ejb.record.StatedLate;

/**
 * All that was written in a record, with what was stated after it was closed or is disputed.
 *
 * @param signed the record as it was locked
 * @param statements what was stated later
 * @param disputed what is disputed
 */
record WrittenRecord(SignedRecord signed, List<StatedLate> statements, List<Disputed> disputed) {

  static WrittenRecord of(RecordCopy copy) {
    return new WrittenRecord(copy.text(), copy.statements(), copy.disputed());
  }

  /** The same copy with these words. */
  RecordCopy in(RecordCopy copy) {
    return new RecordCopy(copy.facts(), signed, copy.late(), statements, disputed, copy.whole());
  }
}
