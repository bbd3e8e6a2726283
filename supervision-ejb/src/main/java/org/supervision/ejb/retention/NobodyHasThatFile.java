package org.supervision.ejb.retention;

import org.supervision.domain.shared.RuleBroken;

/** Whose file is meant has to be known here by number or full name, and have a file. */
public class NobodyHasThatFile extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
