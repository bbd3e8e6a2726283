package org.supervision.ejb.session;

import java.util.List;

/**
 * How a pair meets more often than the policy asks, now and before.
 *
 * @param fileId the supervisee's file
 * @param other the name of the one who is not looking
 * @param mine whether the one who looks says how often
 * @param rows each time of it, the last first
 */
public record TighterList(String fileId, String other, boolean mine, List<TighterRow> rows) {

  /** Keeps its own copy. */
  public TighterList {
    rows = List.copyOf(rows);
  }

  /** Whether one of them has a day left. */
  public boolean isStanding() {
    return rows.stream().anyMatch(TighterRow::standing);
  }
}
