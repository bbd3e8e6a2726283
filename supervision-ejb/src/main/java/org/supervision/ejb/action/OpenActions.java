package org.supervision.ejb.action;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.supervision.domain.action.OpenAction;

/** Open actions as counts and dates, for lists that open nothing. */
public class OpenActions {

  private static final int AT_MOST = 400;

  @Inject private Actions actions;

  /**
   * How many actions are open.
   *
   * @param owed by the person
   * @param nextBy when the first of those is due, or null
   * @param owedToMe by others in the person's relationships
   */
  public record Counts(int owed, LocalDate nextBy, int owedToMe) {}

  /** Counts of somebody's open actions in these relationships: one query. */
  public Counts counts(String personId, Collection<String> relationships) {
    List<OpenAction> open = actions.openAround(personId, relationships, AT_MOST);
    List<OpenAction> owed =
        open.stream().filter(action -> action.ownerId().equals(personId)).toList();
    return new Counts(
        owed.size(), owed.isEmpty() ? null : owed.get(0).dueOn(), open.size() - owed.size());
  }
}
