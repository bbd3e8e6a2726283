package org.supervision.ejb.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.supervision.domain.access.Verb;
import org.supervision.domain.record.NothingWritten;
import org.supervision.domain.record.RecordVersion;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.domain.writing.CaseDetailsPointedOut;
import org.supervision.ejb.action.RecordActions;

/** Sharing a draft with the other party, and every later version of it. */
@Stateless
@RolesAllowed("staff")
public class RecordSharingService {

  @Inject private RecordDoor door;
  @Inject private RecordTexts texts;
  @Inject private RecordActions actions;
  @Inject private Event<RecordShared> shared;
  @Inject private Clock clock;

  /**
   * Shares what is written now.
   *
   * @param keepCaseDetails whether the author knows of case details in it and keeps them (PRODUCT
   *     P6)
   * @throws CaseDetailsPointedOut where there are some and the author has not said so
   */
  public void share(String recordId, boolean keepCaseDetails) {
    OpenRecord open = door.forStep(recordId, Verb.SHARE);
    SupervisionRecord record = open.record();
    Instant now = clock.instant();
    record.share(door.callerId(), now);
    RecordContent content = texts.composer().compose(record, open.key());
    if (content.sections().stream().noneMatch(RecordContent.Section::isWritten)) {
      throw new NothingWritten();
    }
    if (!keepCaseDetails && namesCases(content, open)) {
      throw new CaseDetailsPointedOut();
    }
    actions.agree(recordId);
    texts.versions().keep(record, RecordVersion.Kept.SHARED, content.toKeep(), now, open.key());
    shared.fire(new RecordShared(record));
  }

  private boolean namesCases(RecordContent content, OpenRecord open) {
    return !texts.caseDetails().in(content, open.record(), open.key()).isEmpty();
  }
}
