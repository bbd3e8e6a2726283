package org.supervision.domain.policy;

import java.util.List;

/**
 * How many cases a practitioner of some teams carries. More or fewer only shows: it breaks nothing
 * (PRODUCT W2).
 *
 * @param teams keys of the teams that it is for
 * @param atLeast fewer shows
 * @param atMost more shows as a state
 * @param paragraph of the source where it stands
 */
public record CaseloadRange(List<String> teams, int atLeast, int atMost, String paragraph) {

  /** Keeps its own copy. */
  public CaseloadRange {
    teams = List.copyOf(teams);
  }

  /** Whether it is for the teams of a key. */
  public boolean isFor(String teamKey) {
    return teams.contains(teamKey);
  }
}
