package org.supervision.ejb.people;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.supervision.domain.people.Absence;
import org.supervision.domain.people.CaseloadEntry;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.shared.NotVisible;

/**
 * Supervisory relationships as they are now, and the facts about people that supervision turns on.
 */
public class Relationships {

  @Inject private People people;
  @Inject private Clock clock;

  /** By whom somebody is supervised now. */
  public List<SupervisoryRelationship> ofSupervisee(String superviseeId) {
    return people.ofSupervisee(superviseeId, Instant.now(clock));
  }

  /**
   * One relationship, whether it still lasts or not.
   *
   * @throws NotVisible where there is none
   */
  public SupervisoryRelationship get(String id) {
    return people.relationship(id).orElseThrow(NotVisible::new);
  }

  /** Absences of each of these people, by person, in order. */
  public Map<String, List<Absence>> absencesOf(Collection<String> ids) {
    return people.absencesOf(ids).stream().collect(Collectors.groupingBy(Absence::getPersonId));
  }

  /** The cases on somebody's caseload. */
  public List<CaseloadEntry> caseloadOf(String personId) {
    return people.caseloadOf(personId);
  }
}
