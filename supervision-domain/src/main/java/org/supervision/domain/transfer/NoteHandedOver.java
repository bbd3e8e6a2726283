package org.supervision.domain.transfer;

import org.supervision.domain.shared.RuleBroken;

/** A handover note that was handed over is not changed any more. */
public class NoteHandedOver extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
