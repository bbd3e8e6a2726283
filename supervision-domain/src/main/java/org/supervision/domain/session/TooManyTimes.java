package org.supervision.domain.session;

import org.supervision.domain.shared.RuleBroken;

/** Whoever answers has few times to choose from. */
public class TooManyTimes extends RuleBroken {

  private static final long serialVersionUID = 1L;

  /** Refuses more than {@code most}. */
  public TooManyTimes(int most) {
    super(most);
  }
}
