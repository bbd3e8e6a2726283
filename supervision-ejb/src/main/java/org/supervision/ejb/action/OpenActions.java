package org.supervision.ejb.action;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.supervision.domain.action.Action;

/** Open actions as counts and dates, for lists that open nothing. */
public class OpenActions {

  private static final int AT_MOST = 200;

  @Inject private Actions actions;

  /**
   * How many actions are open.
   *
   * @param owed by the person
   * @param nextBy when the first of those is due, or null
   * @param owedToMe by others in the person's relationships
   */
  public record Counts(int owed, LocalDate nextBy, int owedToMe) {}

  /** Counts of somebody's open actions in these relationships. */
  public Counts counts(String personId, Collection<String> relationships) {
    List<Action> owned = actions.openOwned(personId, AT_MOST);
    List<Action> owedToMe = actions.openOwedTo(personId, relationships, AT_MOST);
    return new Counts(
        owned.size(), owned.isEmpty() ? null : owned.get(0).getDueOn(), owedToMe.size());
  }
}
