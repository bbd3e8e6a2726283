package org.supervision.web.shell;

import org.supervision.domain.shared.RuleBroken;

/** What was typed is no day of the calendar. */
public class NotADate extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
