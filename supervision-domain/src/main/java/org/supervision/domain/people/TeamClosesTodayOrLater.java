package org.supervision.domain.people;

import org.supervision.domain.shared.RuleBroken;

/** What was until today, people worked in; a team closes from today on, or from a day to come. */
public class TeamClosesTodayOrLater extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
