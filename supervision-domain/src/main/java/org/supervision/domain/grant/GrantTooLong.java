package org.supervision.domain.grant;

import org.supervision.domain.shared.RuleBroken;

/** A grant lasts no longer than the policy gives its purpose. */
public class GrantTooLong extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
