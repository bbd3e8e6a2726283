package org.supervision.ejb.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.access.Capacity;
import org.supervision.domain.access.NotYourStep;
import org.supervision.domain.access.Permit;
import org.supervision.domain.access.Verb;
import org.supervision.domain.record.RecordLife;
import org.supervision.domain.record.RecordState;
import org.supervision.domain.record.RecordStep;
import org.supervision.domain.record.Release;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.writing.CaseDetail;

/**
 * Reading a record, whoever may. Nothing here runs in a transaction: the access log's own is
 * finished before a word is opened, so that without a log row there is no reading.
 */
@Stateless
@RolesAllowed({"staff", "inspector"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RecordReadingService {

  @Inject private RecordDoor door;
  @Inject private RecordTexts texts;
  @Inject private SupervisionRecords records;
  @Inject private RecordSignatures signatures;
  @Inject private Clock clock;

  /** What the author (or recorder) has before them: the rows as they stand. */
  public RecordDraft draft(String recordId) {
    return draft(door.find(recordId));
  }

  /**
   * The same, for who comes to write it; refused to whom writing it would be, and empty, unread,
   * where its text can be changed no more.
   */
  public Optional<RecordDraft> draftToWrite(String recordId) {
    SupervisionRecord record = door.find(recordId);
    door.goingOnReading(record, Verb.WRITE);
    return RecordLife.allows(record.getState(), RecordStep.EDIT)
        ? Optional.of(draft(record))
        : Optional.empty();
  }

  private RecordDraft draft(SupervisionRecord record) {
    Permit permit = door.forReading(record, Verb.READ);
    boolean writes =
        permit.personId().equals(record.authorId())
            || permit.personId().equals(record.recorderId());
    if (!writes) {
      throw new NotYourStep();
    }
    FileKey key = door.keyOf(record);
    RecordComposer.Written written = texts.composer().written(record, key);
    RecordContent composed = written.content();
    // A recorder sees that one draft: what other records left open is none of theirs (ACCESS 7).
    RecordContent content = permit.capacity() == Capacity.RECORDER ? composed.toKeep() : composed;
    return new RecordDraft(
        RecordFacts.of(record, permit),
        record.writtenUp().isOverdue(LocalDate.now(clock)),
        content,
        texts.composer().templateOf(record),
        written.textVersions(),
        texts.caseDetails().in(content, record, key),
        texts.brought().to(record.getSessionId(), key).orElse(null));
  }

  /** What the other party was shown last, and what changed since the time before. */
  public RecordShown shown(String recordId) {
    SupervisionRecord record = door.find(recordId);
    keepToThePair(record);
    Permit permit = door.forReading(record, Verb.READ);
    FileKey key = door.keyOf(record);
    RecordVersions.Shown shown = texts.versions().shown(record, key);
    RecordContent now = texts.composer().compose(record, key);
    boolean author = permit.personId().equals(record.authorId());
    return new RecordShown(
        RecordFacts.of(record, permit),
        author ? now : shown.last().withVoicesOf(now),
        permit.personId().equals(record.readerId()) ? seen(record, shown) : List.of(),
        record.getState().isLocked()
            ? shown.digest()
            : texts.versions().digestOf(now.toKeep(), key),
        // Nothing is signed before both have agreed.
        record.getState() == RecordState.SHARED ? 0 : signatures.count(record),
        texts.composer().wentBack(record, now, key),
        author && record.getSharing().isEditedSince()
            ? texts.caseDetails().in(now, record, key)
            : List.of());
  }

  /**
   * What is still between the two is theirs; what is locked, others read within the reach of their
   * purpose, and not here: that is refused before anything is logged as read.
   */
  private void keepToThePair(SupervisionRecord record) {
    if (record.getState().isLocked()
        && door.goingOnReading(record, Verb.READ).capacity().isFromOutside()) {
      door.refused(record.getId(), Verb.READ);
      throw new NotVisible();
    }
  }

  /** What names a case in something that one of the pair is about to say on a shared record. */
  public List<CaseDetail> caseDetails(String recordId, String... said) {
    SupervisionRecord record = door.find(recordId);
    door.goingOnReading(record, Verb.READ);
    return texts.caseDetails().in(record, door.keyOf(record), said);
  }

  /** What its reader saw before, where it is changed now; from here on they have seen this. */
  private List<RecordContent.Section> seen(SupervisionRecord record, RecordVersions.Shown shown) {
    if (record.getSharing().isUnseen(shown.number())) {
      texts.seen().keep(record.getId(), shown.number());
    }
    return shown.former();
  }

  /** The locked record, for the pair, and for others within the reach of their purpose. */
  public RecordLockedView locked(String recordId, Verb verb) {
    SupervisionRecord record = door.find(recordId);
    Permit permit = door.forReading(record, verb);
    FileKey key = door.keyOf(record);
    SignedRecord signed = texts.versions().locked(record, key);
    boolean all = permit.coversHealth();
    boolean inTray = permit.granted() != null && permit.granted().isTray();
    return new RecordLockedView(
        RecordFacts.of(record, permit),
        all ? signed : signed.withoutHealth(),
        all,
        signatures.late(record),
        all ? signatures.statements(record, key) : List.of(),
        signatures.disputed(record, signed.content(), permit, key),
        permit.capacity().isFromOutside()
            ? List.of()
            : texts.composer().wentBack(record, signed.content(), key),
        inTray ? List.of() : addenda(record),
        released(record, permit, key),
        !permit.capacity().isFromOutside(),
        inTray);
  }

  /**
   * The state and parties of a record, for choosing the page that it is shown on: that page logs
   * the reading, here only a refusal is logged.
   */
  public RecordFacts facts(String recordId) {
    return facts(recordId, Verb.LIST);
  }

  /** The same for the page of a step: it is refused to whom the step itself would be. */
  public RecordFacts facts(String recordId, Verb step) {
    SupervisionRecord record = door.find(recordId);
    return RecordFacts.of(record, door.goingOnReading(record, step));
  }

  private static ReleasedDraft released(SupervisionRecord record, Permit permit, FileKey key) {
    Release release = record.getRelease();
    if (release == null) {
      return null;
    }
    boolean open = release.getAnsweredAt() == null;
    return new ReleasedDraft(
        release.getAt(),
        open && permit.personId().equals(record.getSuperviseeId()),
        release.getAnsweredAt(),
        permit.coversHealth() ? key.open(record.commentContext(), release.getComment()) : null);
  }

  private List<RecordFacts> addenda(SupervisionRecord record) {
    return records.addendaOf(record.getId()).stream()
        .filter(addendum -> addendum.getState().isLocked())
        .map(RecordFacts::of)
        .toList();
  }
}
