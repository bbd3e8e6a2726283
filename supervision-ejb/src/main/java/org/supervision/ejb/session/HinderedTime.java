package org.supervision.ejb.session;

import java.util.List;
import org.supervision.domain.session.SessionTime;

/**
 * A proposed time, and what stands in its way.
 *
 * @param passed whether it is too late for it
 */
public record HinderedTime(SessionTime time, boolean passed, List<Hindrance> hindrances) {

  /** Keeps its own copy. */
  public HinderedTime {
    hindrances = List.copyOf(hindrances);
  }

  /** Whether nothing does. */
  public boolean isFree() {
    return hindrances.isEmpty();
  }
}
