package org.supervision.ejb.transfer;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Carries out the transfers whose instant has come, in the order of their instants, also those of
 * days on which no server ran. Anybody inside may call it: it shows nothing, and what was done is
 * not done again.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TransferJob {

  private static final Logger LOG = Logger.getLogger(TransferJob.class.getName());
  private static final int AT_ONCE = 500;

  @Inject private FileTransfers transfers;
  @Inject private DueTransfer due;
  @Inject private Clock clock;

  /**
   * Does all that is due. One that cannot be done waits for the next time and holds up no other.
   */
  public void carryOutDue() {
    transfers.due(clock.instant(), AT_ONCE).forEach(this::carryOut);
  }

  private void carryOut(String transferId) {
    try {
      due.carryOut(transferId);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "Transfer " + transferId + " waits for the next time.");
    }
  }
}
