package org.supervision.ejb.record;

import jakarta.inject.Inject;
import org.supervision.domain.access.Permit;
import org.supervision.domain.access.Verb;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.file.PartDoor;
import org.supervision.ejb.people.Relationships;

/** The way to a record for every step on it. */
class RecordDoor extends PartDoor<SupervisionRecord> {

  @Inject private SupervisionRecords records;
  @Inject private Relationships relationships;

  /**
   * For a step: nobody else takes one on the same record until this transaction ends. What was
   * undecided when the file passed stays as it stood then, whoever comes before it is closed.
   */
  OpenRecord forStep(String recordId, Verb verb) {
    return opened(unlessPassed(admit(recordId, verb)));
  }

  /** For going on with what was already logged for this page: refusals only are logged. */
  OpenRecord goingOn(String recordId, Verb verb) {
    return opened(unlessPassed(admitAgain(recordId, verb)));
  }

  /** For beginning another record beside this one: its pair is held as it is (PRODUCT P4). */
  SupervisionRecord forAdding(String recordId) {
    SupervisionRecord record = find(recordId);
    goingOnReading(record, Verb.ADD);
    relationships.holdCurrent(record.relationshipId());
    return forStep(recordId, Verb.ADD).record();
  }

  /** For reading: logged, durably, before anything is opened. */
  Permit forReading(SupervisionRecord record, Verb verb) {
    keepRecorderOut(record, verb);
    return require(record, verb);
  }

  private SupervisionRecord unlessPassed(SupervisionRecord record) {
    if (!record.getState().isLocked()) {
      keepRecorderOut(record, Verb.WRITE);
      relationships.requireCurrent(record.relationshipId());
    }
    return record;
  }

  /** Who types for somebody loses the draft with them, in the same instant (ACCESS 7, 8). */
  private void keepRecorderOut(SupervisionRecord record, Verb verb) {
    boolean types = callerId().equals(record.recorderId());
    if (types && !relationships.isCurrent(record.relationshipId())) {
      refused(record.getId(), verb);
      throw new NotVisible();
    }
  }

  private OpenRecord opened(SupervisionRecord record) {
    return new OpenRecord(record, keyOf(record));
  }

  @Override
  public SupervisionRecord find(String recordId) {
    return records.get(recordId);
  }

  /**
   * The pair is held first and then the record, as where a file passes: the step is done before it
   * does, or finds that it has.
   */
  @Override
  protected SupervisionRecord findForStep(String recordId) {
    relationships.hold(find(recordId).relationshipId());
    return records.getForStep(recordId);
  }
}
