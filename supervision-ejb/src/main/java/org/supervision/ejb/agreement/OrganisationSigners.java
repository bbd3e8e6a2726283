package org.supervision.ejb.agreement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.domain.policy.Signatory;
import org.supervision.ejb.people.LinesOfSight;

/** Whose signature for the organisation an agreement waits for (PRODUCT A2). */
public class OrganisationSigners {

  @Inject private LinesOfSight lines;
  @Inject private Clock clock;

  /**
   * Who is asked to sign: the nearest service manager in the supervisee's line who is neither of
   * the pair. Others above may sign in their place.
   */
  Optional<String> asked(SupervisionAgreement agreement) {
    return lines
        .serviceManagersAbove(agreement.getSuperviseeId(), clock.instant())
        .asked(id -> agreement.signatory(id) != Signatory.ORGANISATION);
  }
}
