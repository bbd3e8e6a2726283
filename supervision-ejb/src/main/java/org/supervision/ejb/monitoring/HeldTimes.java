package org.supervision.ejb.monitoring;

import java.util.Collection;
import org.supervision.domain.record.SessionFollowUp;
import org.supervision.domain.session.ProtectedTime;

/**
 * How many sessions of personal supervision somebody had, and of how many the time was protected.
 *
 * @param sessions that were held
 * @param kept those of 90 minutes or more without interruption
 * @param unknown those of which nobody said whether they were interrupted: no part of any share
 */
public record HeldTimes(int sessions, int kept, int unknown) {

  static HeldTimes of(Collection<SessionFollowUp> held) {
    return new HeldTimes(
        held.size(), count(held, ProtectedTime.YES), count(held, ProtectedTime.UNKNOWN));
  }

  private static int count(Collection<SessionFollowUp> held, ProtectedTime which) {
    return (int) held.stream().filter(one -> one.protectedTime() == which).count();
  }

  /** Those of which it is known. */
  public int known() {
    return sessions - unknown;
  }

  /** Those that were too short, or interrupted. */
  public int broken() {
    return known() - kept;
  }
}
