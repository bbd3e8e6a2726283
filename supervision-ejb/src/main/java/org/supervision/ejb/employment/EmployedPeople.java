package org.supervision.ejb.employment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.supervision.domain.people.Absence;
import org.supervision.domain.people.Employment;
import org.supervision.domain.people.LineManagement;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.PersonCriteria;
import org.supervision.domain.people.Post;
import org.supervision.domain.people.PostInTeam;
import org.supervision.domain.people.RecordedFact;

/** Repository of people as HR employs them. */
class EmployedPeople {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  /** A page of who is looked for, by name. */
  List<Person> wanted(
      String organisationId, PersonCriteria wanted, LocalDate day, int first, int atMost) {
    return fill(em.createNamedQuery(Person.WANTED, Person.class), organisationId, wanted, day)
        .setFirstResult(first)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** How many are looked for. */
  long howMany(String organisationId, PersonCriteria wanted, LocalDate day) {
    return fill(
            em.createNamedQuery(Person.HOW_MANY_WANTED, Long.class), organisationId, wanted, day)
        .getSingleResult();
  }

  private static <T> TypedQuery<T> fill(
      TypedQuery<T> query, String organisationId, PersonCriteria wanted, LocalDate day) {
    String begins = wanted.begins();
    return query
        .setParameter("organisation", organisationId)
        .setParameter("begins", begins.isEmpty() ? "" : begins.replaceAll("[!%_]", "!$0") + "%")
        .setParameter("posts", wanted.asksForPost())
        .setParameter("team", wanted.teamId())
        .setParameter("role", wanted.role())
        .setParameter("state", wanted.stateName())
        .setParameter("day", day);
  }

  /** All posts of some people with their teams, the latest first. */
  List<PostInTeam> posts(Collection<String> people) {
    return em.createNamedQuery(Post.EVER_OF, PostInTeam.class)
        .setParameter("people", people)
        .getResultList();
  }

  List<Absence> absences(Collection<String> people) {
    return em.createNamedQuery(Absence.OF, Absence.class)
        .setParameter("people", people)
        .getResultList();
  }

  List<Employment> employments(String personId) {
    return em.createNamedQuery(Employment.OF, Employment.class)
        .setParameter("person", personId)
        .getResultList();
  }

  List<LineManagement> managers(String personId, Instant at) {
    return em.createNamedQuery(LineManagement.LASTING, LineManagement.class)
        .setParameter("person", personId)
        .setParameter("at", at)
        .getResultList();
  }

  /** The bodies with which anybody there is registered. */
  List<String> regulators(String organisationId) {
    return em.createNamedQuery(Person.REGULATORS, String.class)
        .setParameter("organisation", organisationId)
        .getResultList();
  }

  /** What HR said of somebody, the latest first. */
  List<RecordedFact> recorded(String personId) {
    return em.createNamedQuery(RecordedFact.OF, RecordedFact.class)
        .setParameter("person", personId)
        .getResultList();
  }

  void add(RecordedFact fact) {
    em.persist(fact);
  }

  List<String> roles(String organisationId) {
    return em.createNamedQuery(Post.ROLES, String.class)
        .setParameter("organisation", organisationId)
        .getResultList();
  }
}
