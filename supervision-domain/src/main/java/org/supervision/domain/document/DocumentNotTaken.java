package org.supervision.domain.document;

import org.supervision.domain.shared.RuleBroken;

/** A document is a PDF, a picture or a text document, and its name says the same as its bytes. */
public class DocumentNotTaken extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
