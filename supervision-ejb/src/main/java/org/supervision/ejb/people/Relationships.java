package org.supervision.ejb.people;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.supervision.domain.people.Absence;
import org.supervision.domain.people.CaseCount;
import org.supervision.domain.people.CaseloadEntry;
import org.supervision.domain.people.Post;
import org.supervision.domain.people.RelationshipHasEnded;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.shared.NotVisible;

/**
 * Supervisory relationships as they are now, and the facts about people that supervision turns on.
 */
public class Relationships {

  private static final int AT_MOST = 500;

  @Inject private People people;
  @Inject private Clock clock;

  /** By whom somebody is supervised now. */
  public List<SupervisoryRelationship> ofSupervisee(String superviseeId) {
    return people.ofSupervisee(superviseeId, Instant.now(clock));
  }

  /** All in which somebody was, is or is to be supervised, the earliest first. */
  public List<SupervisoryRelationship> everOf(String superviseeId) {
    return people.everOf(superviseeId);
  }

  /** All absences of the two of a relationship; never why. */
  public List<Absence> absencesIn(SupervisoryRelationship pair) {
    return people.absencesOf(List.of(pair.getSupervisorId(), pair.getSuperviseeId()));
  }

  /** The posts of those whom somebody supervises in line management at an instant. */
  public List<Post> postsInLineOf(String supervisorId, Instant at) {
    LocalDate day = LocalDate.ofInstant(at, clock.getZone());
    return people.postsSupervised(supervisorId, RelationshipKind.LINE_MANAGEMENT, at, day);
  }

  /** All of an organisation beside line management that are not over, by name. */
  public List<SupervisoryRelationship> besideLine(String organisationId) {
    return people.besideLine(organisationId, clock.instant(), AT_MOST);
  }

  /** The same of those whom somebody manages, or who are managed by theirs. */
  public List<SupervisoryRelationship> besideLineBelow(String managerId) {
    return people.besideLineBelow(managerId, clock.instant(), AT_MOST);
  }

  /**
   * One relationship, whether it still lasts or not.
   *
   * @throws NotVisible where there is none
   */
  public SupervisoryRelationship get(String id) {
    return people.relationship(id).orElseThrow(NotVisible::new);
  }

  /** Whether a relationship gives rights now. */
  public boolean isCurrent(String id) {
    return get(id).isCurrent(clock.instant());
  }

  /** Whether a relationship that lasts now is somebody's, on either side. */
  public boolean isCurrentOf(String id, String personId) {
    return people
        .relationship(id)
        .filter(pair -> pair.isCurrent(clock.instant()))
        .filter(
            pair ->
                personId.equals(pair.getSupervisorId()) || personId.equals(pair.getSuperviseeId()))
        .isPresent();
  }

  /**
   * Lets a step go on in a relationship that lasts.
   *
   * @throws RelationshipHasEnded where it does not
   */
  public void requireCurrent(String id) {
    if (!isCurrent(id)) {
      throw new RelationshipHasEnded();
    }
  }

  /**
   * One that lasts, for beginning something in it. It is held: nothing that follows from its end is
   * done before this transaction is, so that nothing is begun behind its back.
   *
   * @throws RelationshipHasEnded where it does not last
   */
  public SupervisoryRelationship holdCurrent(String id) {
    SupervisoryRelationship held = hold(id);
    if (!held.isCurrent(clock.instant())) {
      throw new RelationshipHasEnded();
    }
    return held;
  }

  /**
   * One relationship, held until this transaction ends, whether it lasts or not.
   *
   * @throws NotVisible where there is none
   */
  public SupervisoryRelationship hold(String id) {
    return people.relationshipForStep(id).orElseThrow(NotVisible::new);
  }

  /**
   * The cases on somebody's caseload, and whichever others of the organisation have one of the
   * references.
   */
  public List<CaseloadEntry> knownCases(
      String organisationId, String personId, Collection<String> references) {
    return people.knownCases(organisationId, personId, references);
  }

  /** How many cases each of some people has on their caseload; who has none there is left out. */
  public Map<String, Integer> caseCounts(Collection<String> people) {
    return people.isEmpty()
        ? Map.of()
        : this.people.caseCounts(people).stream()
            .collect(Collectors.toMap(CaseCount::personId, one -> (int) one.cases()));
  }
}
