package org.supervision.domain.policy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The facts about a case, and about whoever carries it, that decide how often it is discussed.
 *
 * @param worker who carries it
 * @param allocatedOn since when; a case never discussed counts from there
 * @param markers what is marked of it, past and present
 */
public record SupervisedCase(
    SupervisedPerson worker, LocalDate allocatedOn, List<CaseMarker> markers) {

  /** Keeps its own copy. */
  public SupervisedCase {
    markers = List.copyOf(markers);
  }

  /** No case: what concerns the person alone. */
  static SupervisedCase none(SupervisedPerson person) {
    return new SupervisedCase(person, person.supervisedFrom(), List.of());
  }

  /** Whether it is marked so on a day. */
  public boolean isMarked(String key, LocalDate day) {
    return markers.stream().anyMatch(each -> each.key().equals(key) && each.holdsOn(day));
  }

  /** The interval that was agreed for it and holds on a day. */
  public Optional<Period> agreedOn(LocalDate day) {
    return markers.stream()
        .filter(each -> each.agreed() != null && each.holdsOn(day))
        .map(CaseMarker::agreed)
        .findFirst();
  }

  /** The last days before something about it changed: each the end of how it was until then. */
  Stream<LocalDate> lastDaysAsItWas() {
    Stream<LocalDate> appeared =
        markers.stream()
            .map(CaseMarker::from)
            .filter(Objects::nonNull)
            .map(day -> day.minusDays(1));
    Stream<LocalDate> went = markers.stream().map(CaseMarker::last).filter(Objects::nonNull);
    return Stream.concat(appeared, went);
  }
}
