package org.supervision.ejb.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.supervision.domain.access.Verb;
import org.supervision.domain.people.Person;
import org.supervision.domain.record.DraftNotToRelease;
import org.supervision.domain.record.StrandedDraft;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.domain.shared.NotVisible;
import org.supervision.domain.shared.SealedText;
import org.supervision.domain.shared.WrittenText;

/**
 * Giving a draft that its author cannot finish to the supervisee, by a service manager who does not
 * read it; and what the supervisee says to it (PRODUCT T6).
 */
@Stateless
@RolesAllowed("staff")
public class RecordReleaseService {

  private static final String BY_RELEASE = "record.closedByRelease";
  private static final String BY_LEAVING = "record.closedByLeaving";

  @Inject private RecordDoor door;
  @Inject private ReleaseDoor releasing;
  @Inject private UndecidedClosing closing;
  @Inject private Event<DraftReleased> released;
  @Inject private Clock clock;

  /** The facts of one, for who may release it. */
  public ReleaseView look(String recordId) {
    StrandedDraft draft = releasing.find(recordId).orElse(null);
    if (draft == null) {
      releasing.mightRelease(recordId);
      throw new NotVisible();
    }
    releasing.goOn(draft);
    Map<String, Person> people = releasing.people(List.of(draft.superviseeId(), draft.authorId()));
    return new ReleaseView(
        recordId,
        people.get(draft.superviseeId()).getName(),
        people.get(draft.authorId()).getName(),
        draft.heldOn(),
        draft.isShared(),
        draft.leftOn(),
        draft.awaySince());
  }

  /**
   * Releases it; one that is still a draft is closed and sealed by that. What the supervisee has
   * read already is closed unsigned, and they can put a statement beside it.
   *
   * @return whether it was released, and not closed
   */
  public boolean release(String recordId) {
    StrandedDraft draft = releasing.find(recordId).orElse(null);
    if (draft == null) {
      throw releasing.mightRelease(recordId) ? new DraftNotToRelease() : new NotVisible();
    }
    String by = releasing.require(draft);
    OpenRecord open = releasing.held(recordId);
    SupervisionRecord record = open.record();
    Instant now = now();
    if (!record.getState().isLocked()) {
      closing.close(open, draft.isShared() ? BY_LEAVING : BY_RELEASE, now);
    }
    if (!draft.isShared()) {
      record.release(by, now);
      released.fire(new DraftReleased(record));
    }
    return !draft.isShared();
  }

  /**
   * The supervisee has read it and closes it as not agreed.
   *
   * @param typed a comment, or an empty text
   */
  public void closeNotAgreed(String recordId, String typed) {
    OpenRecord open = door.forStep(recordId, Verb.DISAGREE);
    String said = WrittenText.of(typed, WrittenText.LONG);
    SealedText comment =
        WrittenText.isBlank(said) ? null : open.key().seal(open.record().commentContext(), said);
    open.record().closeNotAgreed(door.callerId(), comment, now());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
