package org.supervision.ejb.people;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.supervision.domain.people.SupervisoryRelationship;

/**
 * Who stands in which relation to whom at an instant: what access is decided on. One query each.
 */
public class LinesOfSight {

  @Inject private People people;

  /** The relationships in which one person supervises another at an instant. */
  public List<SupervisoryRelationship> between(
      String supervisorId, String superviseeId, Instant at) {
    return people.between(supervisorId, superviseeId, at);
  }

  /** Whether somebody manages another at an instant, directly or through the line. */
  public boolean isInLineAbove(String managerId, String personId, Instant at) {
    return people.lineAbove(personId, at).contains(managerId);
  }
}
