package org.supervision.ejb.home;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.supervision.domain.access.Verb;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.people.LinesOfSight;

/**
 * The teams of those whom the caller manages: whether supervision takes place there (ACCESS 11).
 */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TeamBelowService {

  private static final String TEAM = "team";

  @Inject private Caller caller;
  @Inject private LinesOfSight lines;
  @Inject private FileAccess access;
  @Inject private PairViews pairs;
  @Inject private Clock clock;

  /**
   * Whom a manager below the caller supervises in the line: facts only, logged before they are
   * shown.
   */
  public List<PairView> of(String managerId) {
    if (!lines.isInLineAbove(caller.id(), managerId, clock.instant())) {
      throw access.refused(TEAM, managerId, Verb.LIST);
    }
    List<PairView> team =
        pairs.of(managerId, caller.organisationId()).stream()
            .filter(one -> one.pair().supervisorId().equals(managerId))
            .filter(one -> one.pair().kind() == RelationshipKind.LINE_MANAGEMENT)
            .toList();
    List<PairView> shown = pairs.withCaseloads(team, caller.organisationId());
    access.listed(TEAM, shown.size());
    return shown;
  }
}
