package org.supervision.domain.signature;

import org.supervision.domain.shared.RuleBroken;

/** The identity provider answered another question than the one put to it. */
public class ConfirmationForSomethingElse extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
