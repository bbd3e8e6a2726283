package org.supervision.domain.session;

import org.supervision.domain.shared.RuleBroken;

/** A time of more frequent supervision is no longer than that (PRODUCT F4). */
public class TighterTooLong extends RuleBroken {

  private static final long serialVersionUID = 1L;

  TighterTooLong(int months) {
    super(months);
  }
}
