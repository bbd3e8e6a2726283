package org.supervision.ejb.record;

import java.time.LocalDate;
import org.supervision.domain.record.SupervisionRecord;

/**
 * Fact: a record was locked, signed by both or closed.
 *
 * @param byMove whether it was closed because the file passed to another supervisor
 * @param signed all that it says, as it was sealed
 */
public record RecordLocked(SupervisionRecord record, SignedRecord signed, boolean byMove) {

  /** The day it is of: of the session; of an addendum when it was locked. */
  public LocalDate day() {
    return RecordFacts.of(record).day();
  }
}
