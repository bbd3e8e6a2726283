package org.supervision.domain.signature;

import org.supervision.domain.shared.RuleBroken;

/** A confirmation of identity counts for one signature only. */
public class ChallengeAlreadyUsed extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
