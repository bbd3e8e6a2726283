package org.supervision.ejb.record;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.supervision.domain.access.Verb;
import org.supervision.domain.people.Person;
import org.supervision.domain.record.StrandedDraft;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.keys.FileKeys;
import org.supervision.ejb.people.Names;

/** The way to a draft for who releases it: to its facts, never to its text. */
class ReleaseDoor {

  @Inject private StrandedDrafts drafts;
  @Inject private SupervisionRecords records;
  @Inject private FileAccess access;
  @Inject private FileKeys keys;
  @Inject private Names names;

  /** A draft that its author cannot finish. */
  Optional<StrandedDraft> find(String recordId) {
    return drafts.all().stream().filter(one -> one.id().equals(recordId)).findFirst();
  }

  /** Whether the caller might release one, if its author could not finish it; else it is logged. */
  boolean mightRelease(String recordId) {
    SupervisionRecord record = records.get(recordId);
    boolean might = access.permits(record, Verb.RELEASE);
    if (!might) {
      access.refused(record, Verb.RELEASE);
    }
    return might;
  }

  /** Lets who may release it see its facts; logged. */
  void goOn(StrandedDraft draft) {
    access.goOn(draft, Verb.RELEASE);
    access.require(draft, Verb.LIST);
  }

  /** Lets who may release it do so; logged; who they are. */
  String require(StrandedDraft draft) {
    return access.require(draft, Verb.RELEASE).personId();
  }

  /** Its record, held until this transaction ends. */
  OpenRecord held(String recordId) {
    SupervisionRecord record = records.getForStep(recordId);
    return new OpenRecord(record, keys.of(record.fileId()));
  }

  Map<String, Person> people(Collection<String> ids) {
    return names.of(ids);
  }
}
