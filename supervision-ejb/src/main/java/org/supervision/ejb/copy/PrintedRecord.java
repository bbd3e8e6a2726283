package org.supervision.ejb.copy;

import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.record.RecordState;
import org.supervision.domain.record.WrittenUp;
import org.supervision.ejb.record.Disputed;
import org.supervision.ejb.record.RecordContent;
import org.supervision.ejb.record.RecordCopy;
import org.supervision.ejb.record.SignedRecord;
import org.supervision.ejb.record.StatedLate;

/**
 * What a printed record shows.
 *
 * @param day which it is of: of the session, or of the addendum
 * @param writtenUp by when it was to be written up, and when it was
 * @param signed content and signatures; {@code lockedAt} is null for a record that is not locked
 * @param late signatures that came after it was closed
 * @param statements what the other party stated after it was closed
 * @param disputed what who it is about disputes in it
 * @param seal hexadecimal, or null before it is locked
 * @param whole whether the sections on health and welfare are in it
 * @param made by whom and when this copy was made, in words
 */
record PrintedRecord(
    RecordState state,
    LocalDate day,
    WrittenUp writtenUp,
    SignedRecord signed,
    List<SignedRecord.Signed> late,
    List<StatedLate> statements,
    List<Disputed> disputed,
    String seal,
    boolean whole,
    String made) {

  /** A copy as somebody takes it, made now. */
  static PrintedRecord of(RecordCopy copy, String made) {
    return new PrintedRecord(
        copy.facts().state(),
        copy.facts().day(),
        copy.facts().writtenUp(),
        copy.text(),
        copy.late(),
        copy.statements(),
        copy.disputed(),
        copy.facts().seal(),
        copy.whole(),
        made);
  }

  /** The same without its fingerprint, which is that of the whole text. */
  PrintedRecord withoutSeal() {
    return new PrintedRecord(
        state, day, writtenUp, signed, late, statements, disputed, null, whole, made);
  }

  RecordContent content() {
    return signed.content();
  }
}
