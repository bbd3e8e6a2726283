package org.supervision.domain.signature;

import org.supervision.domain.shared.RuleBroken;

/** The identity was proved before the signature was begun. */
public class ConfirmationNotFresh extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
