package org.supervision.domain.transfer;

import org.supervision.domain.shared.RuleBroken;

/** Only what was carried out can be corrected. */
public class TransferNotCarriedOut extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
