package org.supervision.web.session;

import org.supervision.domain.shared.RuleBroken;

/** What was typed is no time of day. */
public class NotATime extends RuleBroken {

  private static final long serialVersionUID = 1L;

  /** Names what the fields of that day and time end in, where a form has several. */
  public NotATime(String fieldsEnd) {
    super(fieldsEnd);
  }
}
