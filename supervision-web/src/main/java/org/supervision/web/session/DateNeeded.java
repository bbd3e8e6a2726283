package org.supervision.web.session;

import org.supervision.domain.shared.RuleBroken;

/** A session is planned for a day. */
public class DateNeeded extends RuleBroken {

  private static final long serialVersionUID = 1L;

  /** Names what the fields of that day and time end in, where a form has several. */
  public DateNeeded(String fieldsEnd) {
    super(fieldsEnd);
  }
}
