package org.supervision.ejb.access;

import org.supervision.domain.shared.RuleBroken;

/** Whose account is meant has to be known here by number or full name. */
public class NobodyHasThatAccount extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
