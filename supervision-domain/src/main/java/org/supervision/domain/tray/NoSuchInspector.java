package org.supervision.domain.tray;

import org.supervision.domain.shared.RuleBroken;

/** Nobody of that name, or more than one, could be an inspector here. */
public class NoSuchInspector extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
