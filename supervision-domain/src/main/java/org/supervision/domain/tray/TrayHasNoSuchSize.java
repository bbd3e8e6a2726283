package org.supervision.domain.tray;

import org.supervision.domain.shared.RuleBroken;

/** A tray holds from one to fifty records, of days in their order. */
public class TrayHasNoSuchSize extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
