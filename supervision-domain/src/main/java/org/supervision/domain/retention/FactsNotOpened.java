package org.supervision.domain.retention;

import org.supervision.domain.shared.RuleBroken;

/** Whoever proposes or approves has opened the facts of the file first. */
public class FactsNotOpened extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
