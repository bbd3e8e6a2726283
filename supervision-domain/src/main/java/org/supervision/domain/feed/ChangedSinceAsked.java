package org.supervision.domain.feed;

import org.supervision.domain.shared.RuleBroken;

/** A feed would change something else than whoever asked for it saw: it is uploaded again. */
public class ChangedSinceAsked extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
