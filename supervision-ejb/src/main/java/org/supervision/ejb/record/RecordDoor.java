package org.supervision.ejb.record;

import jakarta.inject.Inject;
import java.util.List;
import org.supervision.domain.access.Permit;
import org.supervision.domain.access.Verb;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.people.Names;

/** The way to a record for every step on it: find, decide access, fetch the key. */
class RecordDoor {

  @Inject private SupervisionRecords records;
  @Inject private FileAccess access;
  @Inject private FileKeys keys;
  @Inject private Caller caller;
  @Inject private Names names;

  /** For a step: nobody else takes one on the same record until this transaction ends. */
  OpenRecord forStep(String recordId, Verb verb) {
    SupervisionRecord record = records.getForStep(recordId);
    access.require(record, verb);
    return new OpenRecord(record, keys.of(record.fileId()));
  }

  /** For going on with what was already logged for this page: refusals only are logged. */
  OpenRecord goingOn(String recordId, Verb verb) {
    SupervisionRecord record = records.getForStep(recordId);
    access.goOn(record, verb);
    return new OpenRecord(record, keys.of(record.fileId()));
  }

  /** For reading: logged, durably, before anything is opened. */
  Permit forReading(SupervisionRecord record, Verb verb) {
    return access.require(record, verb);
  }

  /** For reading on in what was already logged as a whole: refusals only are logged. */
  Permit goingOnReading(SupervisionRecord record, Verb verb) {
    return access.goOn(record, verb);
  }

  /** Whether the caller might, without logging. */
  boolean lets(SupervisionRecord record, Verb verb) {
    return access.permits(record, verb);
  }

  SupervisionRecord find(String recordId) {
    return records.get(recordId);
  }

  FileKey keyOf(SupervisionRecord record) {
    return keys.of(record.fileId());
  }

  /** The name of somebody, or an empty text. */
  String nameOf(String personId) {
    return personId == null ? "" : names.of(List.of(personId)).get(personId).getName();
  }

  String callerId() {
    return caller.id();
  }
}
