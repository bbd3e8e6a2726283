package org.supervision.domain.retention;

import org.supervision.domain.shared.RuleBroken;

/** What a hold covers is kept whatever its date: nobody proposes or carries out to destroy it. */
public class FileIsOnHold extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
