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
import org.supervision.ejb.keys.FileKeys;
import org.supervision.ejb.people.Caller;

/** Actions between sessions: which are open, and what became of one. */
@Stateless
@RolesAllowed("staff")
public class ActionService {

  private static final int AT_MOST = 200;

  @Inject private Actions actions;
  @Inject private FileAccess access;
  @Inject private FileKeys keys;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * The open actions of these relationships of one file, opened: part of a file whose reading was
   * logged already, so that only a refusal is.
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<ActionText> open(FileSubject file, Collection<String> relationships) {
    access.goOn(file, Verb.LIST);
    FileKey key = keys.of(file.fileId());
    return actions.open(relationships, AT_MOST).stream()
        .map(action -> RecordActions.open(action, null, key))
        .toList();
  }

  /** Says what became of an action between sessions, by either of the pair, with a note. */
  public void say(String actionId, ActionStatus status, String typed) {
    Action action = actions.find(actionId).orElseThrow(NotVisible::new);
    access.require(action, Verb.FOLLOW_UP);
    if (WrittenText.isBlank(typed)) {
      throw new ActionNeedsReason();
    }
    action.become(status, caller.id(), null);
    FileKey key = keys.of(action.fileId());
    ActionStep step = new ActionStep(action, caller.id(), clock.instant());
    step.explain(key.seal(step.context(), WrittenText.of(typed, WrittenText.SHORT)));
    actions.add(step);
  }
}
