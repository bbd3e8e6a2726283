package org.supervision.domain.redaction;

import org.supervision.domain.shared.RuleBroken;

/** The words that are to be left out do not stand there. */
public class WordsNotThere extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
