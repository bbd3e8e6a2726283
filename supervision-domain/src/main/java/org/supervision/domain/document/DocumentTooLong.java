package org.supervision.domain.document;

import org.supervision.domain.shared.RuleBroken;

/** A document is no longer than three and a half megabytes. */
public class DocumentTooLong extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
