package org.supervision.domain.tray;

import org.supervision.domain.shared.RuleBroken;

/** Only a tray that waits is given, and only one that is given or waits is taken back. */
public class TrayNotDrawn extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
