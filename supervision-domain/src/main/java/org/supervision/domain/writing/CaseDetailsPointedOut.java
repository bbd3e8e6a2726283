package org.supervision.domain.writing;

import org.supervision.domain.shared.RuleBroken;

/**
 * A known case reference or a name on the caseload stands in what was written; it is changed, or
 * kept knowingly (BCP §4.2).
 */
public class CaseDetailsPointedOut extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
