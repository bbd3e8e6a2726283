package org.supervision.domain.transfer;

import org.supervision.domain.shared.RuleBroken;

/** Only a planned transfer whose instant has not come can be called off. */
public class TransferNotPlanned extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
