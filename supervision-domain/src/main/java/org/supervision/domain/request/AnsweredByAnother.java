package org.supervision.domain.request;

import org.supervision.domain.shared.RuleBroken;

/**
 * Whoever supervises, supervised or manages the one who asks is no one to answer them: what they
 * see as a supervisor, their own drafts among it, is not what the one who asks is given.
 */
public class AnsweredByAnother extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
