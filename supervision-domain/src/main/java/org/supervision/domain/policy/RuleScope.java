package org.supervision.domain.policy;

import java.util.List;

/**
 * Whom a frequency rule binds. An empty list means anybody; what is named must hold together.
 *
 * @param teams team keys
 * @param roles role keys
 * @param careers career stages
 */
public record RuleScope(List<String> teams, List<String> roles, List<String> careers) {

  /** Keeps its own copies; what is not said is an empty list. */
  public RuleScope {
    teams = teams == null ? List.of() : List.copyOf(teams);
    roles = roles == null ? List.of() : List.copyOf(roles);
    careers = careers == null ? List.of() : List.copyOf(careers);
  }

  /** Whether it binds somebody. */
  public boolean binds(SupervisedPerson person) {
    return allows(teams, person.teamKey())
        && allows(roles, person.roleKey())
        && allows(careers, person.careerStage());
  }

  /** How narrow it is: of two rules that fall due on one day, the narrower is named. */
  public int specificity() {
    return (careers.isEmpty() ? 0 : 4) + (roles.isEmpty() ? 0 : 2) + (teams.isEmpty() ? 0 : 1);
  }

  private static boolean allows(List<String> named, String key) {
    return named.isEmpty() || key != null && named.contains(key);
  }
}
