package org.supervision.web.tray;

import org.supervision.domain.shared.RuleBroken;

/** A tray says which days it is drawn from, and until when it is read. */
public class TrayNeedsDates extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
