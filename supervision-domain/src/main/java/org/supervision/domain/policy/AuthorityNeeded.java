package org.supervision.domain.policy;

import org.supervision.domain.shared.RuleBroken;

/** It is not said on whose authority a policy is put in force, or they have none. */
public class AuthorityNeeded extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
