package org.supervision.domain.document;

import org.supervision.domain.shared.RuleBroken;

/** A document is filed with a file. */
public class DocumentNotChosen extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
