package org.supervision.domain.record;

import org.supervision.domain.shared.RuleBroken;

/** The file passed to another supervisor: what was undecided then is closed as it stands. */
public class FileHasPassed extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
