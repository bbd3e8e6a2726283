package org.supervision.domain.redaction;

import org.supervision.domain.shared.RuleBroken;

/** Somebody else in HR than who proposed a redaction agrees it. */
public class RedactionAgreedByAnother extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
