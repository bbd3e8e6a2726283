package org.supervision.ejb.employment;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.supervision.domain.people.LineManagement;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.RecordedFact;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.ejb.people.Relationships;

/** Who manages, supervises and said what of somebody, with one query for all their names. */
class WhoSupervises {

  @Inject private EmployedPeople people;
  @Inject private EmploymentDoor door;
  @Inject private Relationships relationships;
  @Inject private Clock clock;

  /** All relationships that ever began or are to, the latest first, the line, what HR said. */
  Supervision of(String personId) {
    List<SupervisoryRelationship> ever =
        relationships.everOf(personId).stream()
            .filter(SupervisoryRelationship::hasBegun)
            .sorted(Comparator.comparing(SupervisoryRelationship::getFromAt).reversed())
            .toList();
    List<LineManagement> line =
        people.managers(personId, clock.instant()).stream()
            .filter(one -> one.getUntilAt() == null || one.getUntilAt().isAfter(one.getFromAt()))
            .sorted(Comparator.comparing(LineManagement::getFromAt))
            .toList();
    List<RecordedFact> said = people.recorded(personId);
    Map<String, Person> names =
        door.names(
            Stream.of(
                    ever.stream().map(SupervisoryRelationship::getSupervisorId),
                    line.stream().map(LineManagement::getManagerId),
                    said.stream().map(RecordedFact::getRecordedBy))
                .flatMap(Function.identity())
                .toList());
    return new Supervision(
        line.stream().map(one -> manager(one, names)).toList(),
        ever.stream().map(one -> supervisedBy(one, names)).toList(),
        said.stream()
            .map(one -> new RecordedView(one, names.get(one.getRecordedBy()).getName()))
            .toList());
  }

  private ManagerView manager(LineManagement one, Map<String, Person> names) {
    return new ManagerView(
        one.getManagerId(),
        names.get(one.getManagerId()).getName(),
        day(one.getFromAt()),
        last(one.getUntilAt()));
  }

  private SupervisedBy supervisedBy(SupervisoryRelationship one, Map<String, Person> names) {
    return new SupervisedBy(
        one.getId(),
        one.getSupervisorId(),
        names.get(one.getSupervisorId()).getName(),
        one.getKind(),
        day(one.getFromAt()),
        last(one.getUntilAt()),
        one.isOver(clock.instant()));
  }

  private LocalDate last(Instant until) {
    return until == null ? null : day(until.minusNanos(1_000));
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }
}
