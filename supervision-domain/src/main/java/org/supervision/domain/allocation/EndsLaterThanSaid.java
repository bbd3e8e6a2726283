package org.supervision.domain.allocation;

import org.supervision.domain.shared.RuleBroken;

/**
 * An end is brought forward, never put off: who is to go on is named anew, and held against the
 * rules.
 */
public class EndsLaterThanSaid extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
