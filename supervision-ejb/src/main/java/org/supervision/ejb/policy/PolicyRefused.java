package org.supervision.ejb.policy;

import java.util.List;
import java.util.stream.Collectors;

/** A pack was refused whole; the policy that was in force stays so (PRODUCT D3). */
public class PolicyRefused extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<PolicyProblem> problems;

  /**
   * @param problems all that is wrong, in the order of the file
   */
  public PolicyRefused(List<PolicyProblem> problems) {
    super(problems.stream().map(PolicyProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** All that is wrong, in the order of the file. */
  public List<PolicyProblem> problems() {
    return problems;
  }
}
