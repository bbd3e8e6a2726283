package org.supervision.ejb.allocation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.allocation.Deviation;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.people.LinesOfSight;

/** Who decides on deviations (ACCESS 14). */
public class Deciders {

  /** From this level of line management on, somebody may be asked. */
  private static final int SERVICE_MANAGER = 4;

  @Inject private Deviations deviations;
  @Inject private LinesOfSight lines;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Who is asked: the nearest service manager in the supervisee's line who has no part in it.
   * Others above may decide in their place.
   */
  Optional<String> asked(Deviation deviation) {
    return lines.serviceManagersAbove(deviation.getSuperviseeId(), clock.instant()).stream()
        .filter(id -> !deviation.isPartOfIt(id))
        .findFirst();
  }

  /** What the caller is asked to decide now, the oldest first. */
  public List<Deviation> askedOfCaller() {
    if (caller.signedIn().level() < SERVICE_MANAGER) {
      return List.of();
    }
    String me = caller.id();
    return deviations.waiting(caller.organisationId(), clock.instant()).stream()
        .filter(deviation -> asked(deviation).filter(me::equals).isPresent())
        .toList();
  }
}
