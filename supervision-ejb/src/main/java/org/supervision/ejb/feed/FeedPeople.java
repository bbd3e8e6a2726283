package org.supervision.ejb.feed;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.people.Absence;
import org.supervision.domain.people.Employed;
import org.supervision.domain.people.Employment;
import org.supervision.domain.people.LineManagement;
import org.supervision.domain.people.ManagedBy;
import org.supervision.domain.people.Organisation;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.Post;
import org.supervision.domain.people.SignsInAs;
import org.supervision.domain.people.Team;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.domain.transfer.TransferToCome;

/** Repository of an organisation's people, as a feed tells of them. */
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

  /** The moves that are planned, or wait, and are to be after an instant. */
  List<TransferToCome> moving(String organisationId, Instant at) {
    return em.createNamedQuery(FileTransfer.TO_COME, TransferToCome.class)
        .setParameter(ORGANISATION, organisationId)
        .setParameter("at", at)
        .getResultList();
  }

  List<Absence> absences(String organisationId) {
    return em.createNamedQuery(Absence.WITHIN, Absence.class)
        .setParameter(ORGANISATION, organisationId)
        .getResultList();
  }

  List<Person> everybody(String organisationId) {
    return em.createNamedQuery(Person.EVERYBODY, Person.class)
        .setParameter(ORGANISATION, organisationId)
        .getResultList();
  }

  List<Organisation> organisations() {
    return em.createNamedQuery(Organisation.ALL, Organisation.class).getResultList();
  }

  List<SignsInAs> logins(String organisationId) {
    return em.createNamedQuery(Person.LOGINS, SignsInAs.class)
        .setParameter(ORGANISATION, organisationId)
        .getResultList();
  }

  List<Team> teams(String organisationId) {
    return em.createNamedQuery(Team.WITHIN, Team.class)
        .setParameter(ORGANISATION, organisationId)
        .getResultList();
  }

  /**
   * Holds the teams until the transaction ends: none is closed while people are put into it. To be
   * asked before anything else is read.
   */
  void holdTeams(String organisationId) {
    em.createNamedQuery(Team.WITHIN, Team.class)
        .setParameter(ORGANISATION, organisationId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  List<Team> closed(String organisationId) {
    return em.createNamedQuery(Team.CLOSED, Team.class)
        .setParameter(ORGANISATION, organisationId)
        .getResultList();
  }

  Person person(String id) {
    return em.find(Person.class, id);
  }

  Employment employment(String personId, String number) {
    return em.createNamedQuery(Employment.NUMBERED, Employment.class)
        .setParameter("person", personId)
        .setParameter("number", number)
        .getSingleResult();
  }

  List<Employment> employmentsOf(String personId) {
    return em.createNamedQuery(Employment.OF, Employment.class)
        .setParameter("person", personId)
        .getResultList();
  }

  /** The posts held in an employment, the latest first. */
  List<Post> postsIn(String employmentId) {
    return em.createNamedQuery(Post.LATEST_IN, Post.class)
        .setParameter("employment", employmentId)
        .getResultList();
  }

  Optional<Post> latestPost(String employmentId) {
    return em.createNamedQuery(Post.LATEST_IN, Post.class)
        .setParameter("employment", employmentId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  List<Absence> absencesOf(String personId) {
    return em.createNamedQuery(Absence.OF, Absence.class)
        .setParameter("people", List.of(personId))
        .getResultList();
  }

  void add(Object row) {
    em.persist(row);
  }

  void remove(Object row) {
    em.remove(row);
  }

  /** Writes what was changed so far: a login is free before somebody else has it. */
  void write() {
    em.flush();
  }

  /**
   * Writes what was changed so far, and lets go of it: what is held is looked through each time.
   */
  void writeAndLetGo() {
    em.flush();
    em.clear();
  }

  List<String> loginsElsewhere(String organisationId) {
    return em.createNamedQuery(Person.LOGINS_ELSEWHERE, String.class)
        .setParameter(ORGANISATION, organisationId)
        .getResultList();
  }
}
