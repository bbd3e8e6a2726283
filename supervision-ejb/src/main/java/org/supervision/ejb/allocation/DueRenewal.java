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
import org.supervision.domain.people.DueDay;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.ejb.people.Names;

/** One person for whom a day is near. A bean of its own, for a transaction of its own. */
@Stateless
@PermitAll
public class DueRenewal {

  @Inject private RenewalWarnings warnings;
  @Inject private AllocationPeople people;
  @Inject private Names names;
  @Inject private Event<RenewalNear> near;
  @Inject private Clock clock;

  /**
   * Warns them and their line manager, where a warning of the day was not given; of all at once.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void warn(String personId, LocalDate today) {
    Person person = names.of(List.of(personId)).get(personId);
    boolean warned = false;
    for (DueDay what : DueDay.values()) {
      warned |= warnOf(person, what, today);
    }
    if (warned) {
      SupervisoryRelationship line = people.lineOf(personId);
      near.fire(new RenewalNear(personId, line == null ? null : line.getSupervisorId()));
    }
  }

  private boolean warnOf(Person person, DueDay what, LocalDate today) {
    LocalDate day = person.dayOf(what);
    OptionalInt days = day == null ? OptionalInt.empty() : RenewalWarning.dueOn(today, day);
    if (days.isEmpty() || warnings.of(person.getId(), what, day).contains(days.getAsInt())) {
      return false;
    }
    warnings.add(new RenewalWarning(person.getId(), what, day, days.getAsInt(), clock.instant()));
    return true;
  }
}
