package org.supervision.ejb.people;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.supervision.domain.people.Person;

/** From when on somebody has left, where that is known: nothing of theirs lasts longer. */
public class Leavings {

  @Inject private People people;
  @Inject private Clock clock;

  /** The first instant without one of these people. */
  public Optional<Instant> firstOf(String... ids) {
    return Stream.of(ids)
        .flatMap(id -> people.find(id).stream())
        .map(Person::getLeftOn)
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .map(day -> day.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
  }
}
