package org.supervision.ejb.grant;

import jakarta.inject.Inject;
import java.util.List;
import org.supervision.ejb.people.Caller;

/** Which requests wait for somebody's decision: facts only, no reason is opened. */
public class WaitingGrants {

  @Inject private GrantDoor door;
  @Inject private AccessGrants grants;
  @Inject private Caller caller;

  /** What the caller may decide on now, the oldest first; empty for who decides on nothing. */
  public List<String> toDecide() {
    if (!caller.hasRole("hr") && !caller.signedIn().maybeHeadsService()) {
      return List.of();
    }
    List<String> waiting = grants.waiting(caller.organisationId(), caller.id());
    return !waiting.isEmpty() && door.decides() ? waiting : List.of();
  }
}
