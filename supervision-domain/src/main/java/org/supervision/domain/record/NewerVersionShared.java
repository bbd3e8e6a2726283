package org.supervision.domain.record;

import org.supervision.domain.shared.RuleBroken;

/**
 * What somebody agrees to is the version that they were shown, and a newer one was shared since.
 */
public class NewerVersionShared extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
