package org.supervision.ejb.allocation;

import jakarta.inject.Inject;
import java.util.List;
import org.supervision.domain.access.Capacity;
import org.supervision.domain.access.Permit;
import org.supervision.domain.people.ClosedPart;

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
  public List<DeviationRow> of(String fileId, Permit permit, ClosedPart closed) {
    if (permit.granted() != null) {
      return List.of();
    }
    boolean whole = permit.capacity() != Capacity.OTHER_SUPERVISOR;
    return composer.rows(
        deviations.ofFile(fileId).stream()
            .filter(one -> !closed.covers(one.relationshipId()))
            .filter(one -> whole || one.concerns(permit.personId()))
            .toList(),
        false);
  }
}
