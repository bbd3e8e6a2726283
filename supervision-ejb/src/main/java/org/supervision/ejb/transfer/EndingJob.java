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
 * Finishes what was under way in relationships that have ended, in the order of their ends, also
 * those of days on which no server ran. Anybody inside may call it, as {@link TransferJob}.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EndingJob {

  private static final Logger LOG = Logger.getLogger(EndingJob.class.getName());
  private static final int AT_ONCE = 500;

  @Inject private Endings endings;
  @Inject private DueEnding due;
  @Inject private Clock clock;

  /** Does all that is due. One that cannot be done waits and holds up no other. */
  public void settleDue() {
    endings.due(clock.instant(), AT_ONCE).forEach(this::settle);
  }

  private void settle(String relationshipId) {
    try {
      due.settle(relationshipId);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "Ending " + relationshipId + " waits for the next time.");
    }
  }
}
