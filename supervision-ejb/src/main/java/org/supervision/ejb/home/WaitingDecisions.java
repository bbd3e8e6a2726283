package org.supervision.ejb.home;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.supervision.domain.home.WaitingDecision;

/** Repository of what waits for a decision. */
class WaitingDecisions {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  /** What waits in an organisation and was not asked by somebody, the oldest first. */
  List<Waiting> within(String organisationId, String personId, LocalDate today, Instant now) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        em.createNamedQuery(WaitingDecision.WITH_LINES)
            .setParameter(1, organisationId)
            .setParameter(2, personId)
            .setParameter(3, today)
            .setParameter(4, now.atOffset(ZoneOffset.UTC).toLocalDateTime())
            .getResultList();
    Map<Object, List<Object[]>> each =
        rows.stream()
            .collect(Collectors.groupingBy(row -> row[0], LinkedHashMap::new, Collectors.toList()));
    return each.values().stream().map(Waiting::of).toList();
  }
}
