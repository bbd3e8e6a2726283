package org.supervision.domain.access;

import org.supervision.domain.shared.RuleBroken;

/** The caller may see the subject, but this step on it belongs to somebody else. */
public class NotYourStep extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
