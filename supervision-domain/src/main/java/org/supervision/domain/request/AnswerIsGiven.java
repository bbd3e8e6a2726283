package org.supervision.domain.request;

import org.supervision.domain.shared.RuleBroken;

/** What was given in time needs no more time. */
public class AnswerIsGiven extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
