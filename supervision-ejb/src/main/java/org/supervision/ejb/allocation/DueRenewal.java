package org.supervision.ejb.allocation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.supervision.domain.allocation.RenewalWarning;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.ejb.people.Names;

/** One person whose renewal is near. A bean of its own, for a transaction of its own. */
@Stateless
@PermitAll
public class DueRenewal {

  @Inject private RenewalWarnings warnings;
  @Inject private AllocationPeople people;
  @Inject private Names names;
  @Inject private Event<RenewalNear> near;
  @Inject private Clock clock;

  /** Warns them and their line manager, where the warning of the day was not given. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void warn(String personId, LocalDate today) {
    LocalDate renewal = names.of(List.of(personId)).get(personId).getRegistrationRenewal();
    OptionalInt days = RenewalWarning.dueOn(today, renewal);
    if (days.isEmpty() || warnings.of(personId, renewal).contains(days.getAsInt())) {
      return;
    }
    warnings.add(new RenewalWarning(personId, renewal, days.getAsInt(), clock.instant()));
    SupervisoryRelationship line = people.lineOf(personId);
    near.fire(new RenewalNear(personId, line == null ? null : line.getSupervisorId()));
  }
}
