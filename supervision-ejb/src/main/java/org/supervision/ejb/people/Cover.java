package org.supervision.ejb.people;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;

/**
 * Cover stands in for somebody's line manager, and lasts no longer than that one supervises them
 * (ACCESS 28).
 */
class Cover {

  @Inject private People people;
  @Inject private Clock clock;

  /** Who supervises somebody in the line changes at an instant: nobody covers for the former. */
  void pass(String superviseeId, Instant at) {
    Instant now = now();
    for (SupervisoryRelationship one : lasting(people.coverOf(superviseeId, at), now)) {
      if (at.isAfter(now) || !one.isCurrent(now)) {
        one.pass(at);
      } else {
        // What was told late takes no right back that somebody had until now.
        one.end(now);
      }
    }
  }

  /** A line manager leaves at an instant: nobody covers for them any more. */
  void leave(String supervisorId, Instant at) {
    lasting(people.coverFor(supervisorId, at), now()).forEach(one -> one.cutShort(at));
  }

  /** Who was to leave at an instant stays; in which relationships that is to be reckoned anew. */
  List<SupervisoryRelationship> stay(String supervisorId, Instant at) {
    List<SupervisoryRelationship> found = people.coverFor(supervisorId, at);
    found.forEach(one -> one.restore(at));
    return found;
  }

  /** One that begins ends with what it is for, where that is known to end. */
  void begin(SupervisoryRelationship beginning) {
    line(beginning)
        .map(SupervisoryRelationship::getUntilAt)
        .filter(at -> beginning.getUntilAt() == null || beginning.getUntilAt().isAfter(at))
        .ifPresent(beginning::pass);
  }

  /** For whom one covers, when it begins. */
  Optional<String> covered(SupervisoryRelationship cover) {
    return line(cover).map(SupervisoryRelationship::getSupervisorId);
  }

  private Optional<SupervisoryRelationship> line(SupervisoryRelationship cover) {
    return people.ofSupervisee(cover.getSuperviseeId(), cover.getFromAt()).stream()
        .filter(one -> one.getKind() == RelationshipKind.LINE_MANAGEMENT)
        .findFirst();
  }

  private static List<SupervisoryRelationship> lasting(
      List<SupervisoryRelationship> found, Instant now) {
    return found.stream().filter(one -> !one.isOver(now)).toList();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
