package org.supervision.domain.record;

import org.supervision.domain.shared.RuleBroken;

/**
 * The author has changes that the other has not been shown; they are agreed once they are shared.
 */
public class ChangesNotYetShared extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
