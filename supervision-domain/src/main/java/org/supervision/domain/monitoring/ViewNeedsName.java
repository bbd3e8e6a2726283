package org.supervision.domain.monitoring;

import org.supervision.domain.shared.RuleBroken;

/** A view is to be saved under no name. */
public class ViewNeedsName extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
