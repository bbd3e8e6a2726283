package org.supervision.ejb.feed;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.people.Absence;
import org.supervision.domain.people.Employed;
import org.supervision.domain.people.Employment;
import org.supervision.domain.people.LineManagement;
import org.supervision.domain.people.ManagedBy;
import org.supervision.domain.people.Person;

/** Repository of what is known of an organisation's people, all at once: five queries. */
class FeedPeople {

  private static final String ORGANISATION = "organisation";

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  List<Employed> open(String organisationId, LocalDate day) {
    return em.createNamedQuery(Employment.OPEN, Employed.class)
        .setParameter(ORGANISATION, organisationId)
        .setParameter("day", day)
        .getResultList();
  }

  List<String> over(String organisationId, LocalDate day) {
    return em.createNamedQuery(Employment.OVER, String.class)
        .setParameter(ORGANISATION, organisationId)
        .setParameter("day", day)
        .getResultList();
  }

  List<ManagedBy> lines(String organisationId, Instant at) {
    return em.createNamedQuery(LineManagement.WITHIN, ManagedBy.class)
        .setParameter(ORGANISATION, organisationId)
        .setParameter("at", at)
        .getResultList();
  }

  List<Absence> absences(String organisationId) {
    return em.createNamedQuery(Absence.WITHIN, Absence.class)
        .setParameter(ORGANISATION, organisationId)
        .getResultList();
  }

  List<String> loginsElsewhere(String organisationId) {
    return em.createNamedQuery(Person.LOGINS_ELSEWHERE, String.class)
        .setParameter(ORGANISATION, organisationId)
        .getResultList();
  }
}
