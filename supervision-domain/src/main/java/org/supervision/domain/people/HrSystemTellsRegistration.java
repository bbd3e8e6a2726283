package org.supervision.domain.people;

import org.supervision.domain.shared.RuleBroken;

/** The registration of who works here comes with the feed, and would come again. */
public class HrSystemTellsRegistration extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
