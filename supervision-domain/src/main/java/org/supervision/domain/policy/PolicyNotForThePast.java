package org.supervision.domain.policy;

import org.supervision.domain.shared.RuleBroken;

/** A policy is put in force from today on, or from a later day; what is over stays as it was. */
public class PolicyNotForThePast extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
