package org.supervision.ejb.retention;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.people.Person;
import org.supervision.domain.retention.Disposal;
import org.supervision.domain.retention.DisposalState;
import org.supervision.domain.retention.FellBecause;
import org.supervision.domain.retention.FileIsNotDue;
import org.supervision.domain.retention.FileIsOnHold;
import org.supervision.domain.retention.KeptUntil;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.policy.Policies;

/** Whether what was said of a file still holds: its date is the same, and no hold covers it. */
class DisposalStanding {

  @Inject private Retention retention;
  @Inject private HoldsOnFiles holds;
  @Inject private Names names;
  @Inject private Policies policies;
  @Inject private Clock clock;

  /** Lets fall what does not stand any more, in the transaction that is under way. */
  void follow(Disposal disposal) {
    disposal.follow(until(disposal), today(), now());
    if (isSaid(disposal) && !holds.on(disposal).isEmpty()) {
      disposal.hold(now());
    }
  }

  /**
   * Whether what was begun still stands, with every hold read under a lock; where it does not, it
   * falls in the transaction that is under way.
   */
  boolean standsLocked(Disposal disposal) {
    if (!holds.lockedOn(disposal).isEmpty()) {
      disposal.hold(now());
      return false;
    }
    return !disposal.follow(until(disposal), today(), now());
  }

  /**
   * @throws FileIsOnHold where a hold covers it
   * @throws FileIsNotDue where its time is not over, or over on another day
   */
  void require(Disposal disposal) {
    if (!holds.on(disposal).isEmpty()) {
      throw new FileIsOnHold();
    }
    if (!isSame(disposal)) {
      throw new FileIsNotDue();
    }
  }

  /** Why what was said falls as soon as anybody goes on with it; empty where it stands. */
  Optional<FellBecause> falls(Disposal disposal, boolean held) {
    if (!disposal.getState().isOpen()) {
      return Optional.empty();
    }
    if (isSaid(disposal) && held) {
      return Optional.of(FellBecause.HOLD);
    }
    return isSame(disposal) ? Optional.empty() : Optional.of(FellBecause.DATE);
  }

  /** The last day on which what is approved today is not carried out. */
  LocalDate waitsUntil(Disposal disposal) {
    return today().plus(policies.of(disposal.getOrganisationId()).retention().disposalWaits());
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private boolean isSame(Disposal disposal) {
    KeptUntil until = until(disposal);
    return until.isOver(today()) && until.until().equals(disposal.getKeptUntil());
  }

  /** Until when the file is kept, by which rule of which version of the policy. */
  Kept kept(Disposal disposal) {
    String id = disposal.getSuperviseeId();
    List<Person> person = List.copyOf(names.of(List.of(id)).values());
    return retention.ofLeavers(person).get(id);
  }

  private KeptUntil until(Disposal disposal) {
    return kept(disposal).until();
  }

  private static boolean isSaid(Disposal disposal) {
    return disposal.getState() == DisposalState.PROPOSED
        || disposal.getState() == DisposalState.APPROVED;
  }
}
