package org.supervision.domain.record;

import java.util.List;
import org.supervision.domain.shared.RuleBroken;

/**
 * More than one thing was recorded of them on that day by that person: which is meant is chosen.
 */
public class MoreThanOneThen extends RuleBroken {

  private static final long serialVersionUID = 1L;

  private final String recordIds;

  /**
   * @param recordIds which could be meant
   */
  public MoreThanOneThen(List<String> recordIds) {
    this.recordIds = String.join(" ", recordIds);
  }

  /** Which could be meant. */
  public List<String> recordIds() {
    return List.of(recordIds.split(" "));
  }
}
