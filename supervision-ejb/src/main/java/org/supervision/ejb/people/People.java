package org.supervision.ejb.people;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.people.Absence;
import org.supervision.domain.people.CaseCount;
import org.supervision.domain.people.CaseloadEntry;
import org.supervision.domain.people.Colleague;
import org.supervision.domain.people.LineManagement;
import org.supervision.domain.people.Organisation;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.PersonInPost;
import org.supervision.domain.people.PersonWithin;
import org.supervision.domain.people.Post;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SignedIn;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.people.Team;

/** Repository of people, their posts and relations. */
class People {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  Optional<SignedIn> signedIn(String login, Instant at, LocalDate day) {
    return em.createNamedQuery(Person.SIGNED_IN, SignedIn.class)
        .setParameter("login", login)
        .setParameter("at", at)
        .setParameter("day", day)
        .getResultStream()
        .findFirst();
  }

  Optional<Person> byStaffNumber(String organisationId, String number) {
    return em.createNamedQuery(Person.BY_STAFF_NUMBER, Person.class)
        .setParameter("organisation", organisationId)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** Who works there on a day and whose name or staff number begins as typed, by name. */
  List<Colleague> colleagues(String organisation, String typed, LocalDate day, int most) {
    String begins = typed.replaceAll("[!%_]", "!$0") + "%";
    return em.createNamedQuery(Person.COLLEAGUES, Colleague.class)
        .setParameter("organisation", organisation)
        .setParameter("typed", begins)
        .setParameter("day", day)
        .setMaxResults(most)
        .getResultList();
  }

  List<Person> called(String organisation, String name) {
    return em.createNamedQuery(Person.CALLED, Person.class)
        .setParameter("organisation", organisation)
        .setParameter("name", name)
        .setMaxResults(2)
        .getResultList();
  }

  Optional<Person> find(String id) {
    return Optional.ofNullable(em.find(Person.class, id));
  }

  List<Absence> absencesOf(Collection<String> ids) {
    return em.createNamedQuery(Absence.OF, Absence.class)
        .setParameter("people", ids)
        .getResultList();
  }

  List<Person> byIds(Collection<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createNamedQuery(Person.BY_IDS, Person.class).setParameter("ids", ids).getResultList();
  }

  List<PersonInPost> inPosts(Collection<String> ids, LocalDate day) {
    return em.createNamedQuery(Person.IN_POST, PersonInPost.class)
        .setParameter("ids", ids)
        .setParameter("day", day)
        .getResultList();
  }

  List<PersonWithin> within(String organisationId, Collection<String> ids) {
    return em.createNamedQuery(Person.WITHIN, PersonWithin.class)
        .setParameter("organisation", organisationId)
        .setParameter("ids", ids)
        .getResultList();
  }

  boolean isLoginTaken(String login) {
    return em.createNamedQuery(Person.WITH_LOGIN, Long.class)
            .setParameter("login", login)
            .getSingleResult()
        > 0;
  }

  boolean hasSupervised(String personId) {
    return em.createNamedQuery(SupervisoryRelationship.HELD_BY, Long.class)
            .setParameter("supervisor", personId)
            .getSingleResult()
        > 0;
  }

  List<Team> teams(String organisationId) {
    return em.createNamedQuery(Team.WITHIN, Team.class)
        .setParameter("organisation", organisationId)
        .getResultList();
  }

  List<Person> headsOf(String organisationId, LocalDate day) {
    return em.createNamedQuery(Post.HEADS_WITHIN, Person.class)
        .setParameter("organisation", organisationId)
        .setParameter("level", Post.HEAD_OF_SERVICE)
        .setParameter("day", day)
        .getResultList();
  }

  List<Organisation> organisations() {
    return em.createNamedQuery(Organisation.ALL, Organisation.class).getResultList();
  }

  List<Post> postsOn(Collection<String> people, LocalDate day) {
    return people.isEmpty()
        ? List.of()
        : em.createNamedQuery(Post.HELD_ON, Post.class)
            .setParameter("people", people)
            .setParameter("day", day)
            .getResultList();
  }

  List<SupervisoryRelationship> besideLine(String organisationId, Instant at, int atMost) {
    return em.createNamedQuery(SupervisoryRelationship.BESIDE_LINE, SupervisoryRelationship.class)
        .setParameter("organisation", organisationId)
        .setParameter("at", at)
        .setMaxResults(atMost)
        .getResultList();
  }

  List<SupervisoryRelationship> besideLineBelow(String managerId, Instant at, int atMost) {
    return em.createNamedQuery(
            SupervisoryRelationship.BESIDE_LINE_BELOW, SupervisoryRelationship.class)
        .setParameter("manager", managerId)
        .setParameter("at", at)
        .setMaxResults(atMost)
        .getResultList();
  }

  List<Post> postsUntil(Collection<String> people, LocalDate day) {
    return people.isEmpty()
        ? List.of()
        : em.createNamedQuery(Post.OF, Post.class)
            .setParameter("people", people)
            .setParameter("day", day)
            .getResultList();
  }

  List<SupervisoryRelationship> between(String supervisorId, String superviseeId, Instant at) {
    return em.createNamedQuery(SupervisoryRelationship.BETWEEN, SupervisoryRelationship.class)
        .setParameter("supervisor", supervisorId)
        .setParameter("supervisee", superviseeId)
        .setParameter("at", at)
        .getResultList();
  }

  List<SupervisoryRelationship> coverOf(String superviseeId, Instant at) {
    return em.createNamedQuery(SupervisoryRelationship.COVER_OF, SupervisoryRelationship.class)
        .setParameter("supervisee", superviseeId)
        .setParameter("at", at)
        .getResultList();
  }

  List<SupervisoryRelationship> coverFor(String supervisorId, Instant at) {
    return em.createNamedQuery(SupervisoryRelationship.COVER_FOR, SupervisoryRelationship.class)
        .setParameter("supervisor", supervisorId)
        .setParameter("at", at)
        .getResultList();
  }

  List<SupervisoryRelationship> passing(String supervisorId, String superviseeId, Instant at) {
    return em.createNamedQuery(SupervisoryRelationship.PASSING, SupervisoryRelationship.class)
        .setParameter("supervisor", supervisorId)
        .setParameter("supervisee", superviseeId)
        .setParameter("at", at)
        .getResultList();
  }

  List<SupervisoryRelationship> ofSupervisee(String superviseeId, Instant at) {
    return em.createNamedQuery(SupervisoryRelationship.OF_SUPERVISEE, SupervisoryRelationship.class)
        .setParameter("supervisee", superviseeId)
        .setParameter("at", at)
        .getResultList();
  }

  List<SupervisoryRelationship> everOf(String superviseeId) {
    return em.createNamedQuery(SupervisoryRelationship.EVER_OF, SupervisoryRelationship.class)
        .setParameter("supervisee", superviseeId)
        .getResultList();
  }

  List<Post> postsSupervised(
      String supervisorId, RelationshipKind kind, Instant at, LocalDate day) {
    return em.createNamedQuery(SupervisoryRelationship.POSTS_SUPERVISED, Post.class)
        .setParameter("supervisor", supervisorId)
        .setParameter("kind", kind)
        .setParameter("at", at)
        .setParameter("day", day)
        .getResultList();
  }

  void add(Object row) {
    em.persist(row);
  }

  /** The relationships that somebody stands in, for changing them. */
  List<SupervisoryRelationship> ofSuperviseeForChange(String superviseeId, Instant at) {
    return em.createNamedQuery(SupervisoryRelationship.OF_SUPERVISEE, SupervisoryRelationship.class)
        .setParameter("supervisee", superviseeId)
        .setParameter("at", at)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  List<LineManagement> managementOfAll(Collection<String> people, Instant at) {
    return em.createNamedQuery(LineManagement.OF_ALL, LineManagement.class)
        .setParameter("people", people)
        .setParameter("at", at)
        .getResultList();
  }

  /** Person and manager of each step of the line in an organisation. */
  List<Object[]> stepsWithin(String organisationId, Instant at) {
    return em.createNamedQuery(LineManagement.STEPS_WITHIN, Object[].class)
        .setParameter("organisation", organisationId)
        .setParameter("at", at)
        .getResultList();
  }

  List<LineManagement> managementOf(String personId, Instant at) {
    return em.createNamedQuery(LineManagement.OF, LineManagement.class)
        .setParameter("person", personId)
        .setParameter("at", at)
        .getResultList();
  }

  List<SupervisoryRelationship> relationshipsLasting(String personId, Instant at) {
    return em.createNamedQuery(SupervisoryRelationship.LASTING, SupervisoryRelationship.class)
        .setParameter("person", personId)
        .setParameter("line", RelationshipKind.LINE_MANAGEMENT)
        .setParameter("at", at)
        .getResultList();
  }

  List<LineManagement> managementLasting(String personId, Instant at) {
    return em.createNamedQuery(LineManagement.LASTING, LineManagement.class)
        .setParameter("person", personId)
        .setParameter("at", at)
        .getResultList();
  }

  Optional<SupervisoryRelationship> relationship(String id) {
    return Optional.ofNullable(em.find(SupervisoryRelationship.class, id));
  }

  /** One relationship; whoever comes second waits. */
  Optional<SupervisoryRelationship> relationshipForStep(String id) {
    return Optional.ofNullable(
        em.find(SupervisoryRelationship.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The whole line above, nearest first: one recursive query, at most ten steps. */
  List<String> lineAbove(String personId, Instant at) {
    @SuppressWarnings("unchecked")
    List<Object> line =
        em.createNamedQuery(Person.LINE_ABOVE)
            .setParameter(1, personId)
            .setParameter(2, at.atOffset(java.time.ZoneOffset.UTC).toLocalDateTime())
            .getResultList();
    return line.stream().map(String::valueOf).toList();
  }

  /** Who answers for a service above somebody, nearest first, and how many steps above. */
  List<Object[]> serviceManagersAbove(String personId, Instant at, LocalDate day) {
    @SuppressWarnings("unchecked")
    List<Object[]> above =
        em.createNamedQuery(Person.SERVICE_MANAGERS_ABOVE)
            .setParameter(1, personId)
            .setParameter(2, at.atOffset(java.time.ZoneOffset.UTC).toLocalDateTime())
            .setParameter(3, day)
            .getResultList();
    return above;
  }

  List<CaseCount> caseCounts(Collection<String> people) {
    return em.createNamedQuery(CaseloadEntry.COUNTED, CaseCount.class)
        .setParameter("people", people)
        .getResultList();
  }

  List<CaseloadEntry> knownCases(
      String organisationId, String personId, Collection<String> references) {
    return em.createNamedQuery(CaseloadEntry.KNOWN, CaseloadEntry.class)
        .setParameter("organisation", organisationId)
        .setParameter("person", personId)
        .setParameter("references", references.isEmpty() ? List.of("") : references)
        .getResultList();
  }
}
