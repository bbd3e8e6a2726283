package org.supervision.domain.record;

import org.supervision.domain.shared.RuleBroken;

/** Supervisor and supervisee need nobody's leave to type; a recorder is somebody else. */
public class RecorderIsAParty extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
