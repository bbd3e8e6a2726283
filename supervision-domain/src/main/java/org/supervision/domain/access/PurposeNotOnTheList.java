package org.supervision.domain.access;

import org.supervision.domain.shared.RuleBroken;

/** The purpose is not one that the policy lets somebody state who comes this way. */
public class PurposeNotOnTheList extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
