package org.supervision.ejb.record;

import jakarta.inject.Inject;
import java.time.Clock;
import org.supervision.domain.access.Permit;
import org.supervision.domain.access.Verb;
import org.supervision.domain.record.FileHasPassed;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.ejb.file.PartDoor;
import org.supervision.ejb.people.Relationships;

/** The way to a record for every step on it. */
class RecordDoor extends PartDoor<SupervisionRecord> {

  @Inject private SupervisionRecords records;
  @Inject private Relationships relationships;
  @Inject private Clock clock;

  /**
   * For a step: nobody else takes one on the same record until this transaction ends. What was
   * undecided when the file passed stays as it stood then, whoever comes before it is closed.
   */
  OpenRecord forStep(String recordId, Verb verb) {
    SupervisionRecord record = admit(recordId, verb);
    if (!record.getState().isLocked()
        && !relationships.get(record.relationshipId()).isCurrent(clock.instant())) {
      throw new FileHasPassed();
    }
    return opened(record);
  }

  /** For going on with what was already logged for this page: refusals only are logged. */
  OpenRecord goingOn(String recordId, Verb verb) {
    return opened(admitAgain(recordId, verb));
  }

  /** For reading: logged, durably, before anything is opened. */
  Permit forReading(SupervisionRecord record, Verb verb) {
    return require(record, verb);
  }

  private OpenRecord opened(SupervisionRecord record) {
    return new OpenRecord(record, keyOf(record));
  }

  @Override
  public SupervisionRecord find(String recordId) {
    return records.get(recordId);
  }

  @Override
  protected SupervisionRecord findForStep(String recordId) {
    return records.getForStep(recordId);
  }
}
