package org.supervision.domain.tray;

import org.supervision.domain.shared.RuleBroken;

/** A tray ends after today, and within what the policy allows an inspection. */
public class TrayEndsTooLate extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
