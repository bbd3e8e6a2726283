package org.supervision.domain.transfer;

import org.supervision.domain.shared.RuleBroken;

/** Only what is proposed can be decided: this transfer was decided already. */
public class TransferNotProposed extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
