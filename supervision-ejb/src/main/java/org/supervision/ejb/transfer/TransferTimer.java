package org.supervision.ejb.transfer;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.supervision.ejb.job.Untiring;

/**
 * Looks every few seconds, on every node, for transfers and ends of relationships whose instant has
 * come. Rights have passed or ended by then: what is late here delays and lengthens none.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(Untiring.class)
public class TransferTimer {

  @Inject private TransferJob job;
  @Inject private EndingJob endings;

  /** Called by the server. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void carryOut() {
    job.carryOutDue();
    endings.settleDue();
  }
}
