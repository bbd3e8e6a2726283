package org.supervision.domain.document;

import org.supervision.domain.shared.RuleBroken;

/** A document has a title, a kind and a day that is not to come. */
public class DocumentNeedsTitle extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
