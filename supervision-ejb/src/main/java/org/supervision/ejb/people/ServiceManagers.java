package org.supervision.ejb.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The service managers above somebody, and which of them is asked about something of theirs.
 *
 * @param above those above them who answer for a service, nearest first
 * @param own who manages them directly, at least those of them who answer for a service
 */
public record ServiceManagers(List<String> above, Set<String> own) {

  /** Keeps its own copies. */
  public ServiceManagers {
    above = List.copyOf(above);
    own = Set.copyOf(own);
  }

  /** Out of rows, nearest first: a person, and how many steps they are above. */
  public static ServiceManagers of(List<Object[]> nearestFirst) {
    return new ServiceManagers(
        nearestFirst.stream().map(row -> String.valueOf(row[0])).toList(),
        nearestFirst.stream()
            .filter(row -> ((Number) row[1]).intValue() == 1)
            .map(row -> String.valueOf(row[0]))
            .collect(Collectors.toSet()));
  }

  /** Who is asked: the nearest who has no part in it. Others above may decide in their place. */
  public Optional<String> asked(Predicate<String> hasPart) {
    return above.stream().filter(hasPart.negate()).findFirst();
  }

  /** The same where whoever manages them directly has a part in it too (ACCESS 14). */
  public Optional<String> askedBeyondOwn(Predicate<String> hasPart) {
    return asked(id -> own.contains(id) || hasPart.test(id));
  }
}
