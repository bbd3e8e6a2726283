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
        key -> lookUp(subject, clock.instant()));
  }

  /** Forgets what was seen, because a purpose has just been stated or the caller has changed. */
  void forget() {
    seen.clear();
  }

  private Relations lookUp(FileSubject subject, Instant at) {
    String id = caller.id();
    boolean outside = !subject.organisationId().equals(caller.organisationId());
    if (outside || id.equals(subject.superviseeId())) {
      return relations(Map.of(), Set.of(), false, false, null, null);
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
      return relations(supervising, Set.of(), false, false, null, null).closing(closed);
    }
    boolean managing = !closed.whole() && lines.isInLineAbove(id, subject.superviseeId(), at);
    return relations(
            supervising,
            supervising.containsValue(RelationshipKind.COVER) ? line(ever, at) : Set.of(),
            managing,
            managing && subject.awaitsOrganisation() && lines.answersForService(id, at),
            managing ? stated(subject.fileId(), at) : null,
            grants.of(id, subject.fileId(), at).orElse(null))
        .closing(closed);
  }

  private static Set<String> line(List<SupervisoryRelationship> ever, Instant at) {
    return ever.stream()
        .filter(one -> one.isCurrent(at) && one.getKind() == RelationshipKind.LINE_MANAGEMENT)
        .map(SupervisoryRelationship::getId)
        .collect(Collectors.toSet());
  }

  private StatedPurpose stated(String fileId, Instant at) {
    return windows
        .open(caller.id(), fileId, at)
        .map(open -> new StatedPurpose(open.getId(), open.getPurpose(), open.isCoversHealth()))
        .orElse(null);
  }

  private Relations relations(
      Map<String, RelationshipKind> supervising,
      Set<String> covered,
      boolean managing,
      boolean answersForService,
      StatedPurpose window,
      Granted granted) {
    return new Relations(
        caller.id(),
        caller.organisationId(),
        supervising,
        covered,
        managing,
        answersForService,
        window,
        caller.hasRole("hr"),
        granted,
        caller.hasRole("it-administrator"),
        Set.of());
  }
}
