package org.supervision.domain.people;

import org.supervision.domain.shared.RuleBroken;

/** Supervisor and supervisee are two people (ACCESS 9). */
public class NobodySupervisesThemselves extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
