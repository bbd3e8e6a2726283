package org.supervision.domain.policy;

import org.supervision.domain.shared.RuleBroken;

/** Nobody puts a policy in force on their own authority (ACCESS 9). */
public class AuthorityIsAnother extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
