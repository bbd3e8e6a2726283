package org.supervision.domain.request;

import org.supervision.domain.shared.RuleBroken;

/** Who asks is checked once. */
public class IdentityIsChecked extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
