package org.supervision.ejb.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.supervision.domain.access.Verb;
import org.supervision.domain.people.Person;
import org.supervision.domain.record.NobodyToType;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.ejb.people.Names;

/** Having a draft typed by a named recorder, once the supervisee has agreed (PRODUCT P7). */
@Stateless
@RolesAllowed("staff")
public class RecordRecorderService {

  @Inject private RecordDoor door;
  @Inject private Names names;
  @Inject private Clock clock;

  /**
   * The author names a colleague, by staff number, to type the draft.
   *
   * @throws NobodyToType where nobody works here under that number
   */
  public void name(String recordId, String staffNumber) {
    SupervisionRecord record = door.forStep(recordId, Verb.NAME_RECORDER).record();
    String number = staffNumber == null ? "" : staffNumber.strip();
    Person recorder =
        names.byStaffNumber(record.organisationId(), number).orElseThrow(NobodyToType::new);
    record.nameRecorder(door.callerId(), recorder.getId());
  }

  /** The author takes it back: nobody else types the draft. */
  public void nameNobody(String recordId) {
    door.forStep(recordId, Verb.NAME_RECORDER).record().nameRecorder(door.callerId(), null);
  }

  /** The supervisee agrees that the recorder types. */
  public void consent(String recordId) {
    door.forStep(recordId, Verb.CONSENT)
        .record()
        .consentToRecorder(door.callerId(), clock.instant());
  }

  /** The supervisee takes the consent back. */
  public void withdrawConsent(String recordId) {
    door.forStep(recordId, Verb.CONSENT).record().consentToRecorder(door.callerId(), null);
  }
}
