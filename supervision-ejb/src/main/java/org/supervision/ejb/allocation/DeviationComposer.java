package org.supervision.ejb.allocation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.supervision.domain.allocation.AllocationRule;
import org.supervision.domain.allocation.Deviation;
import org.supervision.domain.allocation.DeviationState;
import org.supervision.domain.people.Person;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;
import org.supervision.ejb.people.Names;

/** Puts deviations into names and facts. */
class DeviationComposer {

  @Inject private Names names;
  @Inject private FileKeys keys;
  @Inject private Clock clock;

  List<DeviationRow> rows(List<Deviation> deviations, boolean decidable) {
    Map<String, Person> people =
        names.of(deviations.stream().flatMap(DeviationComposer::people).toList());
    return rows(deviations, people, decidable);
  }

  /** The same where the names are at hand. */
  List<DeviationRow> rows(
      List<Deviation> deviations, Map<String, Person> people, boolean decidable) {
    return deviations.stream().map(one -> row(one, people, decidable)).toList();
  }

  DeviationView view(Deviation one, boolean reads, boolean decides, boolean reviews) {
    Map<String, Person> people = names.of(people(one).toList());
    boolean open = one.getState() == DeviationState.ASKED && !one.hasLapsed(clock.instant());
    FileKey key = reads ? keys.of(one.fileId()) : null;
    return new DeviationView(
        row(one, people, decides && open),
        one.fileId(),
        one.getAsked().getTransferId(),
        reads,
        reads ? key.open(one.reasonContext(), one.getReason()) : null,
        name(people, one.getDecidedById()),
        one.getDecidedAt(),
        reads ? key.open(one.answerContext(), one.getAnswer()) : null,
        name(people, one.getReviewedById()),
        one.getReviewedAt(),
        reviews && one.getState() == DeviationState.AGREED);
  }

  private DeviationRow row(Deviation one, Map<String, Person> people, boolean decidable) {
    return new DeviationRow(
        one.getId(),
        name(people, one.getSuperviseeId()),
        name(people, one.getAsked().getSupervisorId()),
        one.getAsked().getKind(),
        one.getRules().stream().map(AllocationRule::word).toList(),
        day(one.getAsked().getFromAt()),
        name(people, one.getAskedById()),
        one.getAskedAt(),
        one.getReviewOn(),
        one.isReviewOverdue(LocalDate.now(clock)),
        one.getState(),
        one.hasLapsed(clock.instant()),
        decidable && one.getState() == DeviationState.ASKED);
  }

  private LocalDate day(Instant at) {
    return at == null ? null : LocalDate.ofInstant(at, clock.getZone());
  }

  static Stream<String> people(Deviation one) {
    return Stream.of(
            one.getSuperviseeId(),
            one.getAsked().getSupervisorId(),
            one.getAskedById(),
            one.getDecidedById(),
            one.getReviewedById())
        .filter(Objects::nonNull);
  }

  private static String name(Map<String, Person> people, String id) {
    Person person = id == null ? null : people.get(id);
    return person == null ? "" : person.getName();
  }
}
