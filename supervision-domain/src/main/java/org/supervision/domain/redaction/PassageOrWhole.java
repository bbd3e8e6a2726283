package org.supervision.domain.redaction;

import org.supervision.domain.shared.RuleBroken;

/** A passage is named, or all of it is left out; a document has no passages. */
public class PassageOrWhole extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
