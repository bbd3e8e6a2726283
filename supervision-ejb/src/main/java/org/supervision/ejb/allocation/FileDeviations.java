package org.supervision.ejb.allocation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.supervision.domain.access.Capacity;
import org.supervision.domain.access.Permit;
import org.supervision.domain.allocation.Deviation;
import org.supervision.domain.people.ClosedPart;
import org.supervision.domain.people.Person;

/** The deviations in a file, as facts, for who was let into it. */
public class FileDeviations {

  @Inject private Deviations deviations;
  @Inject private DeviationComposer composer;

  /**
   * Those within somebody's reach, the latest first: whoever supervises for another end has those
   * that they are part of, and a grant opens none (ACCESS 5, 15).
   *
   * @param closed what of the file is closed to them
   */
  public List<Deviation> of(String fileId, Permit permit, ClosedPart closed) {
    if (permit.granted() != null) {
      return List.of();
    }
    boolean whole = permit.capacity() != Capacity.OTHER_SUPERVISOR;
    return deviations.ofFile(fileId).stream()
        .filter(one -> !closed.covers(one.relationshipId()))
        .filter(one -> whole || one.concerns(permit.personId()))
        .toList();
  }

  /** Everybody who is named in one. */
  public static Stream<String> people(Deviation one) {
    return DeviationComposer.people(one);
  }

  /** Each as a line; nobody decides on one from there. */
  public List<DeviationRow> rows(List<Deviation> shown, Map<String, Person> people) {
    return composer.rows(shown, people, false);
  }
}
