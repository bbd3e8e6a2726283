package org.supervision.ejb.transfer;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.supervision.domain.transfer.FileTransfer;

/**
 * One transfer whose instant has come. A bean of its own, since on Payara only a bean's method puts
 * its statements into the transaction that it begins.
 */
@Stateless
@PermitAll
public class DueTransfer {

  @Inject private FileTransfers transfers;
  @Inject private TransferRun run;
  @Inject private Clock clock;

  /**
   * Carries it out where that has not been done, in a transaction of its own, so that one that
   * cannot be done holds up no other.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void carryOut(String transferId) {
    FileTransfer transfer = transfers.getForStep(transferId);
    if (transfer.isDue(clock.instant())) {
      run.carryOut(transfer);
    }
  }
}
