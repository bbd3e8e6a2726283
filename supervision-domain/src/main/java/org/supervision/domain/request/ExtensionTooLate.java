package org.supervision.domain.request;

import org.supervision.domain.shared.RuleBroken;

/** Who asked is told of an extension before the answer is due. */
public class ExtensionTooLate extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
