package org.supervision.ejb.action;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.supervision.domain.access.FileSubject;
import org.supervision.domain.access.Verb;
import org.supervision.domain.action.Action;
import org.supervision.domain.action.ActionNeedsReason;
import org.supervision.domain.action.ActionStatus;
import org.supervision.domain.action.ActionStep;
import org.supervision.domain.shared.NotVisible;
import org.supervision.domain.shared.WrittenText;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.writing.CaseDetail;
import org.supervision.ejb.writing.WrittenOnFile;

/** Actions between sessions: which are open, and what became of one. */
@Stateless
@RolesAllowed("staff")
public class ActionService {

  private static final int AT_MOST = 200;

  @Inject private Actions actions;
  @Inject private FileAccess access;
  @Inject private WrittenOnFile notes;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * The open actions of these relationships of one file, opened: part of a file whose reading was
   * logged already, so that only a refusal is.
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<ActionText> open(FileSubject file, Collection<String> relationships) {
    access.goOn(file, Verb.LIST);
    FileKey key = notes.keyOf(file);
    return actions.open(relationships, AT_MOST).stream()
        .map(action -> RecordActions.open(action, null, key))
        .toList();
  }

  /**
   * Says what became of an action between sessions, by either of the pair, with a note.
   *
   * @param keepCaseDetails whether who says it knows of case details in the note and keeps them
   */
  public void say(String actionId, ActionStatus status, String typed, boolean keepCaseDetails) {
    Action action = actions.find(actionId).orElseThrow(NotVisible::new);
    access.require(action, Verb.FOLLOW_UP);
    if (WrittenText.isBlank(typed)) {
      throw new ActionNeedsReason();
    }
    notes.check(keepCaseDetails, action, typed);
    action.become(status, caller.id(), null);
    ActionStep step = new ActionStep(action, caller.id(), clock.instant());
    step.explain(
        notes.keyOf(action).seal(step.context(), WrittenText.of(typed, WrittenText.SHORT)));
    actions.add(step);
  }

  /** What names a case in a note that one of the pair is about to write (PRODUCT P6). */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<CaseDetail> caseDetails(String actionId, String typed) {
    Action action = actions.find(actionId).orElseThrow(NotVisible::new);
    access.goOn(action, Verb.FOLLOW_UP);
    return notes.caseDetails(action, typed);
  }
}
