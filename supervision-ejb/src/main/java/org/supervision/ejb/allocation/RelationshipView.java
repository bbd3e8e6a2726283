package org.supervision.ejb.allocation;

import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.people.RelationshipKind;

/**
 * A supervisory relationship that is to begin, or has begun, as facts.
 *
 * @param id its identifier; null while it is only wanted
 * @param from the first day
 * @param last the last day, or null
 * @param over whether it is over
 * @param checks the rules that bear on it; empty for one that has begun
 */
public record RelationshipView(
    String id,
    String supervisee,
    String supervisor,
    String supervisorGivenName,
    RelationshipKind kind,
    LocalDate from,
    LocalDate last,
    boolean over,
    List<AllocationCheck> checks) {

  /** Whether it breaks a rule. */
  public boolean isBreaking() {
    return checks.stream().anyMatch(check -> !check.kept());
  }
}
