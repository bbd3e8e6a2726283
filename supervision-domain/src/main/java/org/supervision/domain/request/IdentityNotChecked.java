package org.supervision.domain.request;

import org.supervision.domain.shared.RuleBroken;

/** Nothing is answered to somebody of whom nobody checked who they are. */
public class IdentityNotChecked extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
