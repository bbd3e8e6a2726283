package org.supervision.ejb.allocation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supervision.domain.allocation.Deviation;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.people.LinesOfSight;
import org.supervision.ejb.people.ServiceManagers;

/** Who decides on deviations (ACCESS 14). */
public class Deciders {

  @Inject private Deviations deviations;
  @Inject private LinesOfSight lines;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Who is asked: the nearest service manager in the supervisee's line who has no part in it;
   * whoever manages the supervisee directly has one. Others above may decide in their place.
   */
  Optional<String> asked(Deviation deviation) {
    return asked(
        deviation, lines.serviceManagersAbove(deviation.getSuperviseeId(), clock.instant()));
  }

  /** What the caller is asked to decide or to look at again now, the oldest first. */
  public List<Deviation> askedOfCaller() {
    if (!caller.signedIn().answersForService()) {
      return List.of();
    }
    String me = caller.id();
    Instant now = clock.instant();
    List<Deviation> waiting =
        deviations.waiting(caller.organisationId(), now, LocalDate.now(clock));
    Map<String, ServiceManagers> above =
        lines.serviceManagersAbove(waiting.stream().map(Deviation::getSuperviseeId).toList(), now);
    return waiting.stream()
        .filter(one -> asked(one, above.get(one.getSuperviseeId())).filter(me::equals).isPresent())
        .toList();
  }

  private static Optional<String> asked(Deviation deviation, ServiceManagers above) {
    return above.askedBeyondOwn(deviation::isPartOfIt);
  }
}
