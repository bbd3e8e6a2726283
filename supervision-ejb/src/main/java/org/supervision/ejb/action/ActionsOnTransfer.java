package org.supervision.ejb.action;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.supervision.domain.action.Action;
import org.supervision.domain.action.ActionStep;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.ejb.transfer.AffectedByTransfer;
import org.supervision.ejb.transfer.AffectedItem;
import org.supervision.ejb.transfer.AffectedItem.Actor;
import org.supervision.ejb.transfer.FileTransferred;
import org.supervision.ejb.transfer.RelationshipEnded;

/**
 * What becomes of open actions when the file passes: the supervisee's go with them, those of the
 * former supervisor are handed on to the next, or where none follows to the line manager.
 */
public class ActionsOnTransfer implements AffectedByTransfer {

  private static final int AT_MOST = 400;

  @Inject private Actions actions;

  void onFileTransferred(@Observes @Priority(FileTransferred.ACTIONS) FileTransferred fact) {
    for (Action action : actions.openForHandingOn(fact.ended().getId())) {
      if (action.handOn(fact.ended(), fact.begun())) {
        actions.add(ActionStep.handedOn(action, fact.transfer().getProposedById(), fact.at()));
      }
    }
  }

  /**
   * Where a relationship ended otherwise, the line manager follows what is open, and owes what its
   * supervisor owed; where there is no line manager any more, it stays as it stands.
   */
  void onRelationshipEnded(@Observes @Priority(FileTransferred.ACTIONS) RelationshipEnded fact) {
    List<Action> open = actions.openForHandingOn(fact.ended().getId());
    int handedOn = 0;
    if (fact.next() != null) {
      for (Action action : open) {
        if (action.handOn(fact.ended(), fact.next())) {
          actions.add(ActionStep.handedOn(action, fact.ended().getSupervisorId(), fact.at()));
          handedOn++;
        }
      }
    }
    say(fact, fact.next() == null ? "action.stays" : "action.kept", open.size() - handedOn);
    say(fact, "action.passed", handedOn);
  }

  private static void say(RelationshipEnded fact, String key, int count) {
    if (count > 0) {
      fact.became(key, null, count);
    }
  }

  @Override
  public List<AffectedItem> affectedBy(FileTransfer transfer) {
    List<Action> open =
        actions.open(List.of(transfer.getHanding().getFromRelationshipId()), AT_MOST);
    String leaving = transfer.getHanding().getFromHolderId();
    List<Action> theirs =
        open.stream().filter(action -> action.getHolderId().equals(leaving)).toList();
    List<AffectedItem> items = new ArrayList<>();
    add(items, "action.goes", open.size() - theirs.size(), Actor.NOBODY);
    add(items, "action.handed", theirs.size(), Actor.LEAVING);
    return items;
  }

  private static void add(List<AffectedItem> items, String key, int count, Actor actor) {
    if (count > 0) {
      items.add(new AffectedItem(key, null, count, actor, null));
    }
  }
}
