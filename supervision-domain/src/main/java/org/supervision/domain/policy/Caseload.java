package org.supervision.domain.policy;

import java.util.List;

/**
 * How many cases somebody carries, held against what the policy says of their team: a count, and
 * nothing of the cases.
 *
 * @param cases how many
 * @param range what the policy says
 */
public record Caseload(int cases, CaseloadRange range) {

  /** The count, the least and the most that the policy says, and where it says so. */
  public List<Object> facts() {
    return List.of(cases, range.atLeast(), range.atMost(), range.paragraph());
  }

  /** Whether these are more than the policy says. */
  public boolean isOver() {
    return cases > range.atMost();
  }

  /** Whether these are fewer. */
  public boolean isUnder() {
    return cases < range.atLeast();
  }
}
