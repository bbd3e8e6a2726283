package org.supervision.ejb.request;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supervision.domain.people.Person;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.people.LinesOfSight;
import org.supervision.ejb.people.Names;

/** Who answers a request, and who those are whom it concerns. */
class RequestPeople {

  @Inject private Caller caller;
  @Inject private Names names;
  @Inject private LinesOfSight lines;
  @Inject private Clock clock;

  Caller caller() {
    return caller;
  }

  /** People by identifier. */
  Map<String, Person> of(List<String> ids) {
    return names.of(ids);
  }

  /** Who of the caller’s organisation has that number, or alone that name. */
  Optional<String> numberedOrCalled(String typed) {
    return names.numberedOrCalled(caller.organisationId(), typed).map(Person::getId);
  }

  /** Whether the caller neither supervises, nor ever supervised, nor manages somebody. */
  boolean standApartFrom(String personId) {
    return lines.everOf(personId).stream()
            .noneMatch(one -> one.getSupervisorId().equals(caller.id()))
        && !lines.isInLineAbove(caller.id(), personId, clock.instant());
  }
}
