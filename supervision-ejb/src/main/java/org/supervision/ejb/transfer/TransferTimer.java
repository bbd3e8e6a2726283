package org.supervision.ejb.transfer;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Looks every few seconds, on every node, for transfers whose instant has come. Rights have passed
 * by then: what is late here delays none.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TransferTimer {

  @Inject private TransferJob job;

  /** Called by the server. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void carryOut() {
    job.carryOutDue();
  }
}
