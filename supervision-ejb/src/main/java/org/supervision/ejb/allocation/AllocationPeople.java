package org.supervision.ejb.allocation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.supervision.domain.allocation.Asked;
import org.supervision.domain.allocation.Difficulty;
import org.supervision.domain.allocation.EarlierEnd;
import org.supervision.domain.allocation.NobodyHasThatNumber;
import org.supervision.domain.allocation.TheLineMoves;
import org.supervision.domain.allocation.WantedAllocation;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.ejb.file.Files;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.people.Relationships;

/** Who is meant, and days as the instants that they begin and end at. */
class AllocationPeople {

  @Inject private Caller caller;
  @Inject private Names names;
  @Inject private Files files;
  @Inject private Relationships relationships;
  @Inject private Clock clock;

  String callerId() {
    return caller.id();
  }

  String called(String typed) {
    return names
        .numberedOrCalled(caller.organisationId(), typed == null ? "" : typed.strip())
        .filter(person -> person.isEmployedOn(LocalDate.now(clock)))
        .orElseThrow(NobodyHasThatNumber::new)
        .getId();
  }

  Optional<SupervisionFile> find(String superviseeId) {
    return files.find(superviseeId);
  }

  SupervisionFile fileOf(String superviseeId) {
    return files.of(superviseeId);
  }

  SupervisoryRelationship relationship(String id) {
    return relationships.get(id);
  }

  /** One that lasts, for beginning something in it. */
  SupervisoryRelationship current(String id) {
    return relationships.holdCurrent(id);
  }

  /** One that the caller raises in a relationship now; nothing is said in it yet. */
  Difficulty difficultyIn(SupervisoryRelationship relationship) {
    String file = fileOf(relationship.getSuperviseeId()).getId();
    return new Difficulty(relationship, file, callerId(), now());
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  SupervisoryRelationship held(String id) {
    return relationships.hold(id);
  }

  /** The line-management relationship that somebody is supervised in now, or null. */
  SupervisoryRelationship lineOf(String superviseeId) {
    return relationships.ofSupervisee(superviseeId).stream()
        .filter(one -> one.getKind() == RelationshipKind.LINE_MANAGEMENT)
        .findFirst()
        .orElse(null);
  }

  /** What is wanted, in instants; empty where the supervisor does not work here. */
  Optional<Asked> asked(WantedRelationship wanted) {
    Person supervisor = names.of(List.of(wanted.supervisorId())).get(wanted.supervisorId());
    if (supervisor == null
        || !supervisor.getOrganisationId().equals(caller.organisationId())
        || !supervisor.isEmployedOn(wanted.from())) {
      return Optional.empty();
    }
    boolean later = wanted.from().isAfter(LocalDate.now(clock));
    return Optional.of(
        new Asked(
            wanted.supervisorId(),
            wanted.kind(),
            later ? start(wanted.from()) : null,
            wanted.last() == null ? null : start(wanted.last().plusDays(1)),
            null));
  }

  void end(SupervisoryRelationship relationship, LocalDate last) {
    if (relationship.getKind() == RelationshipKind.LINE_MANAGEMENT) {
      throw new TheLineMoves();
    }
    Instant wanted = last == null ? null : start(last.plusDays(1));
    relationship.end(
        EarlierEnd.of(relationship, wanted, clock.instant().truncatedTo(ChronoUnit.MICROS)));
  }

  RelationshipView view(
      WantedRelationship wanted, WantedAllocation allocation, List<AllocationCheck> checks) {
    return new RelationshipView(
        null,
        allocation.supervisee().person().getName(),
        allocation.supervisor().person().getName(),
        allocation.supervisor().person().getGivenName(),
        wanted.kind(),
        wanted.from(),
        wanted.last(),
        false,
        checks);
  }

  RelationshipView view(SupervisoryRelationship one) {
    return view(one, names.of(List.of(one.getSuperviseeId(), one.getSupervisorId())));
  }

  private RelationshipView view(SupervisoryRelationship one, Map<String, Person> people) {
    Person supervisor = people.get(one.getSupervisorId());
    Instant until = one.getUntilAt();
    return new RelationshipView(
        one.getId(),
        people.get(one.getSuperviseeId()).getName(),
        supervisor.getName(),
        supervisor.getGivenName(),
        one.getKind(),
        day(one.getFromAt()),
        until == null ? null : day(until.minusNanos(1_000)),
        one.isOver(clock.instant()),
        List.of());
  }

  /** All of the organisation for HR; for others those of who is managed by them, or by theirs. */
  List<RelationshipView> rows() {
    List<SupervisoryRelationship> found =
        caller.hasRole("hr")
            ? relationships.besideLine(caller.organisationId())
            : relationships.besideLineBelow(caller.id());
    Map<String, Person> people =
        names.of(
            found.stream()
                .flatMap(one -> Stream.of(one.getSuperviseeId(), one.getSupervisorId()))
                .toList());
    return found.stream().map(one -> view(one, people)).toList();
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }
}
