package org.supervision.ejb.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.supervision.domain.access.Verb;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.Post;
import org.supervision.domain.record.NobodyToType;
import org.supervision.domain.record.SomebodyElseNamed;
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
   * The author names a colleague to type the draft.
   *
   * @param numberOrName staff number, full name, or both as a form offers them
   * @throws NobodyToType where nobody works here under that number, or that name alone
   */
  public void name(String recordId, String numberOrName) {
    SupervisionRecord record = door.forStep(recordId, Verb.NAME_RECORDER).record();
    String typed = numberOrName == null ? "" : numberOrName.strip();
    Person recorder = names.atWork(record.organisationId(), typed).orElseThrow(NobodyToType::new);
    record.nameRecorder(door.callerId(), recorder.getId());
  }

  /** The author takes it back: nobody else types the draft. */
  public void nameNobody(String recordId) {
    door.forStep(recordId, Verb.NAME_RECORDER).record().nameRecorder(door.callerId(), null);
  }

  /** Who is to type which record, for whoever is asked: the supervisee. A refusal is logged. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public RecorderAsked asked(String recordId) {
    SupervisionRecord record = door.find(recordId);
    RecordFacts facts = RecordFacts.of(record, door.goingOnReading(record, Verb.CONSENT));
    String recorder = facts.recorderId();
    Post post = recorder == null ? null : names.posts(List.of(recorder)).get(recorder);
    return new RecorderAsked(
        facts,
        door.nameOf(facts.supervisorId()),
        door.nameOf(recorder),
        post == null ? null : post.getTitle());
  }

  /**
   * The supervisee agrees that the recorder types.
   *
   * @param shownRecorderId who was named on the page that they agreed on
   * @throws SomebodyElseNamed where that is not who is named now
   */
  public void consent(String recordId, String shownRecorderId) {
    SupervisionRecord record = door.forStep(recordId, Verb.CONSENT).record();
    String named = record.getTyping().getRecorderId();
    if (named != null && !named.equals(shownRecorderId)) {
      throw new SomebodyElseNamed();
    }
    record.consentToRecorder(door.callerId(), clock.instant());
  }

  /** The supervisee takes the consent back. */
  public void withdrawConsent(String recordId) {
    door.forStep(recordId, Verb.CONSENT).record().consentToRecorder(door.callerId(), null);
  }
}
