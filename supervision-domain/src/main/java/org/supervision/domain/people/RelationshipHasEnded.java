package org.supervision.domain.people;

import org.supervision.domain.shared.RuleBroken;

/**
 * The relationship that something belongs to has ended: nothing new is begun in it, and what was
 * undecided then stays as it stood.
 */
public class RelationshipHasEnded extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
