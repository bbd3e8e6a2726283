package org.supervision.domain.signature;

import org.supervision.domain.shared.RuleBroken;

/** The confirmation came later than five minutes after the signature was begun. */
public class ChallengeExpired extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
