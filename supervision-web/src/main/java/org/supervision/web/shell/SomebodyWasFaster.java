package org.supervision.web.shell;

import org.supervision.domain.shared.RuleBroken;

/** Somebody else changed it between showing the page and sending it. */
public class SomebodyWasFaster extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
