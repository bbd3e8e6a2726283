package org.supervision.domain.record;

import org.supervision.domain.shared.RuleBroken;

/** A record is closed unsigned only after the other party was reminded twice (PRODUCT P2). */
public class RemindersFirst extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
