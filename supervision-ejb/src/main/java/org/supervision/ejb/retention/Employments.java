package org.supervision.ejb.retention;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.supervision.domain.people.Employment;
import org.supervision.domain.retention.WorkPeriod;

/** Repository of when people worked here. */
class Employments {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  /** The employments of some people, by person; who has none that is known is left out. */
  Map<String, List<WorkPeriod>> of(Collection<String> people) {
    return people.isEmpty()
        ? Map.of()
        : em.createNamedQuery(Employment.OF_ALL, Employment.class)
            .setParameter("people", people)
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    Employment::getPersonId,
                    Collectors.mapping(WorkPeriod::of, Collectors.toList())));
  }
}
