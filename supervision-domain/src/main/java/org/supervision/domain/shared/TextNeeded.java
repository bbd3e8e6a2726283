package org.supervision.domain.shared;

/** This step is not taken without words: a reason, a passage, a statement. */
public class TextNeeded extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
