package org.supervision.domain.request;

import org.supervision.domain.shared.RuleBroken;

/** Who asks for what is kept is given it before that is answered. */
public class NothingGivenYet extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
