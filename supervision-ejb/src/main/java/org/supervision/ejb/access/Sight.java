package org.supervision.ejb.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.supervision.domain.access.FileSubject;
import org.supervision.domain.access.Granted;
import org.supervision.domain.access.Relations;
import org.supervision.domain.access.Relations.StatedPurpose;
import org.supervision.domain.people.ClosedPart;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.people.LinesOfSight;

/**
 * In which relations the caller stands to whom a file is about, looked up once in a request and
 * forgotten after it. It asks only what can still make a difference: four queries at most.
 */
@RequestScoped
class Sight {

  @Inject private Caller caller;
  @Inject private LinesOfSight lines;
  @Inject private AccessWindows windows;
  @Inject private AnyGrants grants;
  @Inject private Clock clock;

  private final Map<String, Relations> seen = new HashMap<>();

  /** The relations at this instant. */
  Relations to(FileSubject subject) {
    return seen.computeIfAbsent(
        caller.id() + subject.fileId() + subject.awaitsOrganisation(),
        key -> lookUp(caller(), subject, clock.instant()));
  }

  /** Those of somebody who is not asking and whose roles of the identity provider nobody knows. */
  Relations of(Person person, FileSubject subject) {
    Who who = new Who(person.getId(), person.getOrganisationId(), false, false);
    return lookUp(who, subject, clock.instant());
  }

  private Who caller() {
    return new Who(
        caller.id(),
        caller.organisationId(),
        caller.hasRole("hr"),
        caller.hasRole("it-administrator"));
  }

  /** Forgets what was seen, because a purpose has just been stated or the caller has changed. */
  void forget() {
    seen.clear();
  }

  private Relations lookUp(Who who, FileSubject subject, Instant at) {
    String id = who.id();
    boolean outside = !subject.organisationId().equals(who.organisationId());
    if (outside || id.equals(subject.superviseeId())) {
      return who.relations(Map.of(), Set.of(), false, false, null, null);
    }
    List<SupervisoryRelationship> ever = lines.everOf(subject.superviseeId());
    ClosedPart closed = ClosedPart.of(ever, at);
    Map<String, RelationshipKind> supervising =
        ever.stream()
            .filter(one -> one.isCurrent(at) && one.getSupervisorId().equals(id))
            .collect(
                Collectors.toMap(SupervisoryRelationship::getId, SupervisoryRelationship::getKind));
    boolean inLine = supervising.containsValue(RelationshipKind.LINE_MANAGEMENT);
    if (inLine && !subject.awaitsOrganisation()) {
      return who.relations(supervising, Set.of(), false, false, null, null).closing(closed);
    }
    boolean managing = !closed.whole() && lines.isInLineAbove(id, subject.superviseeId(), at);
    return who.relations(
            supervising,
            supervising.containsValue(RelationshipKind.COVER) ? line(ever, at) : Set.of(),
            managing,
            managing && subject.awaitsOrganisation() && lines.answersForService(id, at),
            managing ? stated(id, subject.fileId(), at) : null,
            grants.of(id, subject.fileId(), at, managing || !supervising.isEmpty()).orElse(null))
        .closing(closed);
  }

  private static Set<String> line(List<SupervisoryRelationship> ever, Instant at) {
    return ever.stream()
        .filter(one -> one.isCurrent(at) && one.getKind() == RelationshipKind.LINE_MANAGEMENT)
        .map(SupervisoryRelationship::getId)
        .collect(Collectors.toSet());
  }

  private StatedPurpose stated(String personId, String fileId, Instant at) {
    return windows
        .open(personId, fileId, at)
        .map(open -> new StatedPurpose(open.getId(), open.getPurpose(), open.isCoversHealth()))
        .orElse(null);
  }

  /** Whose relations are looked up, and what only the identity provider knows of them. */
  private record Who(String id, String organisationId, boolean hr, boolean it) {

    Relations relations(
        Map<String, RelationshipKind> supervising,
        Set<String> covered,
        boolean managing,
        boolean answersForService,
        StatedPurpose window,
        Granted granted) {
      return new Relations(
          id,
          organisationId,
          supervising,
          covered,
          managing,
          answersForService,
          window,
          hr,
          granted,
          it,
          Set.of());
    }
  }
}
