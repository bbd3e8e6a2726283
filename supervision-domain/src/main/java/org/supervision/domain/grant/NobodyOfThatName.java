package org.supervision.domain.grant;

import org.supervision.domain.shared.RuleBroken;

/** No file is found under a staff number or name, or more than one is. */
public class NobodyOfThatName extends RuleBroken {

  private static final long serialVersionUID = 1L;

  /**
   * @param typed as it was typed
   */
  public NobodyOfThatName(String typed) {
    super(typed);
  }
}
