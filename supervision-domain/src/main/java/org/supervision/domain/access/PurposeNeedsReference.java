package org.supervision.domain.access;

import org.supervision.domain.shared.RuleBroken;

/** This purpose is stated with a reference: a number of a case, a request, a sample. */
public class PurposeNeedsReference extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
