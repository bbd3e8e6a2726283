package org.supervision.domain.writing;

import org.supervision.domain.shared.RuleBroken;

/** What a form would replace was worded anew after the form was shown. */
public class WordedMeanwhile extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
