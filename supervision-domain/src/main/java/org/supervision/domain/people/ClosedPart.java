package org.supervision.domain.people;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of somebody's file is closed to all but themselves and the purposes of HR, because they left
 * the authority and came back (PRODUCT R1), or left the directorate (T5): what was made in their
 * relationships until then.
 *
 * @param relationshipIds the relationships that it was made in
 * @param whole whether that is all of the file: nothing was begun since
 * @param since from when on, or null where nothing is closed
 */
public record ClosedPart(Set<String> relationshipIds, boolean whole, Instant since) {

  /** Keeps its own copy. */
  public ClosedPart {
    relationshipIds = Set.copyOf(relationshipIds);
  }

  /**
   * What is closed at an instant.
   *
   * @param ever all relationships that the person was, is or is to be supervised in
   */
  public static ClosedPart of(Collection<SupervisoryRelationship> ever, Instant at) {
    List<SupervisoryRelationship> closed = ever.stream().filter(one -> one.isClosed(at)).toList();
    boolean whole =
        !closed.isEmpty()
            && ever.stream()
                .filter(one -> one.hasBegun() && !one.getFromAt().isAfter(at))
                .allMatch(one -> one.isClosed(at));
    return new ClosedPart(
        closed.stream().map(SupervisoryRelationship::getId).collect(Collectors.toSet()),
        whole,
        closed.stream()
            .map(SupervisoryRelationship::getClosedAt)
            .max(Comparator.naturalOrder())
            .orElse(null));
  }

  /** Whether what was made in a relationship is closed; what belongs to none isn't. */
  public boolean covers(String relationshipId) {
    return relationshipId != null && relationshipIds.contains(relationshipId);
  }
}
