package org.supervision.ejb.action;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.supervision.domain.access.Verb;
import org.supervision.domain.action.Action;
import org.supervision.domain.action.CarriedAction;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.people.Caller;

/** What the caller owes and what they are owed, out of every file that they stand in. */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ActionListService {

  private static final int PAGE = 20;

  @Inject private Actions actions;
  @Inject private ActionOpening opening;
  @Inject private FileAccess access;
  @Inject private Caller caller;

  /**
   * One page of each list; logged as one row before anything is opened (ACCESS 23).
   *
   * @param finished those that are done, dropped or handed on; else those that are open
   * @param owed the page of what the caller owes, from 0
   * @param owing the page of what they are owed, from 0
   */
  public ActionLists lists(boolean finished, int owed, int owing) {
    ActionOpening.Pairs pairs = opening.pairs();
    List<CarriedAction> mine =
        actions.page(Action.OWED_BY, wanted(finished, owed), pairs.relationships());
    List<CarriedAction> theirs =
        actions.page(Action.OWED_TO, wanted(finished, owing), pairs.relationships());
    List<CarriedAction> shown = new ArrayList<>(shown(mine));
    int first = shown.size();
    shown.addAll(shown(theirs));
    access.listed("actions", shown.size());
    List<ActionLine> lines = opening.lines(shown, pairs);
    return new ActionLists(
        new ActionPage(lines.subList(0, first), mine.size() > PAGE),
        new ActionPage(lines.subList(first, lines.size()), theirs.size() > PAGE));
  }

  /**
   * One action with its story, for saying what became of it.
   *
   * @throws NotVisible where there is none that the caller may see
   */
  public ActionStory one(String actionId) {
    List<CarriedAction> steps = actions.withSteps(actionId);
    if (steps.isEmpty()) {
      throw new NotVisible();
    }
    CarriedAction last = steps.get(steps.size() - 1);
    if (last.action().getAgreedAt() == null) {
      access.refused(last.action(), Verb.READ);
      throw new NotVisible();
    }
    access.require(last.action(), Verb.READ);
    return new ActionStory(
        opening.lines(List.of(last), opening.pairs()).get(0), opening.said(steps));
  }

  /** One more than a page has, to know whether there are further ones. */
  private ActionsWanted wanted(boolean finished, int page) {
    return new ActionsWanted(caller.id(), finished, page * PAGE, PAGE + 1);
  }

  /** Relations are asked anew for each file: what ended a moment ago is not shown (ACCESS 8). */
  private List<CarriedAction> shown(List<CarriedAction> found) {
    return found.stream()
        .limit(PAGE)
        .filter(one -> access.permits(one.action(), Verb.READ))
        .toList();
  }
}
