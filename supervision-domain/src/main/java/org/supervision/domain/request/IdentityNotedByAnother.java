package org.supervision.domain.request;

import org.supervision.domain.shared.RuleBroken;

/** Somebody else than who logged a request notes that it is known who asks. */
public class IdentityNotedByAnother extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
