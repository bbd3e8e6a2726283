package org.supervision.domain.tray;

import org.supervision.domain.shared.RuleBroken;

/**
 * Whoever drew a tray, is to read in it or is among those whose records it holds does not give it.
 */
public class TrayIsOnesOwn extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
