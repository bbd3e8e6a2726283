package org.supervision.ejb.transfer;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.supervision.domain.people.SupervisoryRelationship;

/**
 * One relationship that has ended. A bean of its own, since on Payara only a bean's method puts its
 * statements into the transaction that it begins.
 */
@Stateless
@PermitAll
public class DueEnding {

  @Inject private Endings endings;
  @Inject private Rights rights;
  @Inject private EndingRun run;
  @Inject private Clock clock;

  /**
   * Finishes what was under way in it, where that has not been done, in a transaction of its own.
   * Its row is held until then, so that two nodes, or one that comes twice, do it once.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void settle(String relationshipId) {
    SupervisoryRelationship ended = rights.held(relationshipId);
    if (ended.isUnsettled(clock.instant()) && !endings.isMoving(relationshipId)) {
      run.settle(ended, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
  }
}
