package org.supervision.ejb.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.supervision.domain.access.Verb;

/** Having a draft typed by a named recorder, once the supervisee has agreed (PRODUCT P7). */
@Stateless
@RolesAllowed("staff")
public class RecordRecorderService {

  @Inject private RecordDoor door;
  @Inject private Clock clock;

  /** The author names who shall type, or with null that nobody shall. */
  public void name(String recordId, String recorderId) {
    door.forStep(recordId, Verb.NAME_RECORDER).record().nameRecorder(door.callerId(), recorderId);
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
