package org.supervision.domain.policy;

import java.time.LocalDate;
import java.util.List;

/**
 * Whom, or which cases, a frequency rule binds. An empty list means anybody; what is named must
 * hold together.
 *
 * @param teams team keys
 * @param roles role keys
 * @param careers career stages
 * @param cases markers of a case
 * @param caseloadOver binds only whose caseload is larger, pro rata; null for any
 */
public record RuleScope(
    List<String> teams,
    List<String> roles,
    List<String> careers,
    List<String> cases,
    Integer caseloadOver) {

  /** Keeps its own copies; what is not said is an empty list. */
  public RuleScope {
    teams = teams == null ? List.of() : List.copyOf(teams);
    roles = roles == null ? List.of() : List.copyOf(roles);
    careers = careers == null ? List.of() : List.copyOf(careers);
    cases = cases == null ? List.of() : List.copyOf(cases);
  }

  /** A rule that binds everybody. */
  static RuleScope everybody() {
    return new RuleScope(null, null, null, null, null);
  }

  /** Whether it binds a case, or a person where no case is in question, on a day. */
  boolean binds(SupervisedCase subject, LocalDate day) {
    SupervisedPerson worker = subject.worker();
    return allows(teams, worker.teamKey())
        && allows(roles, worker.roleKey())
        && allows(careers, worker.careerStage())
        && (caseloadOver == null || worker.caseload() != null && worker.caseload() > caseloadOver)
        && (cases.isEmpty() || cases.stream().anyMatch(marker -> subject.isMarked(marker, day)));
  }

  /** How narrow it is: of two rules that fall due on one day, the narrower is named. */
  public int specificity() {
    return (cases.isEmpty() && caseloadOver == null ? 0 : 8)
        + (careers.isEmpty() ? 0 : 4)
        + (roles.isEmpty() ? 0 : 2)
        + (teams.isEmpty() ? 0 : 1);
  }

  private static boolean allows(List<String> named, String key) {
    return named.isEmpty() || key != null && named.contains(key);
  }
}
