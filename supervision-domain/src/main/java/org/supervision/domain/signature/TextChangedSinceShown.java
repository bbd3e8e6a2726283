package org.supervision.domain.signature;

import org.supervision.domain.shared.RuleBroken;

/** The text is no longer the one that the signer was shown. */
public class TextChangedSinceShown extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
