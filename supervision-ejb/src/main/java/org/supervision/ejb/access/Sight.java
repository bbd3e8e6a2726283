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
 * forgotten after it. It asks only what can still make a difference: four queries at most, and one
 * more for HR of who has left.
 */
@RequestScoped
class Sight {

  @Inject private Caller caller;
  @Inject private LinesOfSight lines;
  @Inject private Openings openings;
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
      return who.relations(Map.of(), Set.of(), false, false, null, false, null);
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
      return who.relations(supervising, Set.of(), false, false, null, false, null).closing(closed);
    }
    boolean managing = !closed.whole() && lines.isInLineAbove(id, subject.superviseeId(), at);
    boolean reviewing =
        who.hr() && !managing && canReview(ever, id, at) && openings.isInHand(subject.fileId(), id);
    return who.relations(
            supervising,
            supervising.containsValue(RelationshipKind.COVER) ? line(ever, at) : Set.of(),
            managing,
            managing && subject.awaitsOrganisation() && lines.answersForService(id, at),
            managing || reviewing ? openings.stated(id, subject.fileId(), at) : null,
            reviewing,
            openings.granted(id, subject.fileId(), at, managing || !supervising.isEmpty()))
        .closing(closed);
  }

  private static Set<String> line(List<SupervisoryRelationship> ever, Instant at) {
    return ever.stream()
        .filter(one -> one.isCurrent(at) && one.getKind() == RelationshipKind.LINE_MANAGEMENT)
        .map(SupervisoryRelationship::getId)
        .collect(Collectors.toSet());
  }

  /**
   * Only of whom nobody supervises any more a file is reviewed, so that nothing is asked for
   * anybody else; and by nobody who ever did: what they gave up stays given up.
   */
  private static boolean canReview(List<SupervisoryRelationship> ever, String id, Instant at) {
    return ever.stream().noneMatch(one -> one.isCurrent(at) || one.getSupervisorId().equals(id));
  }

  /** Whose relations are looked up, and what only the identity provider knows of them. */
  private record Who(String id, String organisationId, boolean hr, boolean it) {

    Relations relations(
        Map<String, RelationshipKind> supervising,
        Set<String> covered,
        boolean managing,
        boolean answersForService,
        StatedPurpose window,
        boolean reviewing,
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
          reviewing,
          granted,
          it,
          Set.of());
    }
  }
}
