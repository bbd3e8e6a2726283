package org.supervision.ejb.allocation;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.supervision.domain.allocation.AboveTheirSupervisor;
import org.supervision.domain.allocation.AllocationRule;
import org.supervision.domain.allocation.Asked;
import org.supervision.domain.allocation.CoverNeedsAnEnd;
import org.supervision.domain.allocation.Deviation;
import org.supervision.domain.allocation.DeviationState;
import org.supervision.domain.allocation.EndsBeforeItBegins;
import org.supervision.domain.allocation.MoreRulesBroken;
import org.supervision.domain.allocation.OutsiderActsForOneThing;
import org.supervision.domain.allocation.SupervisesAlready;
import org.supervision.domain.allocation.TheLineMoves;
import org.supervision.domain.allocation.WantedAllocation;
import org.supervision.domain.people.NobodySupervisesThemselves;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.ejb.people.Allocations;

/** Begins supervisory relationships: at once, or once somebody agreed to a deviation. */
class Beginnings {

  @Inject private AllocationChecks checks;
  @Inject private Allocations allocations;
  @Inject private Clock clock;

  /** What is refused whatever anybody agrees. */
  void requirePossible(String superviseeId, Asked asked) {
    Instant from = fromOf(asked);
    if (allocations.isSpokenFor(asked.getSupervisorId())) {
      throw new OutsiderActsForOneThing();
    }
    if (superviseeId.equals(asked.getSupervisorId())) {
      throw new NobodySupervisesThemselves();
    }
    if (asked.getKind() == RelationshipKind.LINE_MANAGEMENT) {
      throw new TheLineMoves();
    }
    if (asked.getKind() == RelationshipKind.COVER && asked.getUntilAt() == null) {
      throw new CoverNeedsAnEnd();
    }
    if (asked.getUntilAt() != null && !asked.getUntilAt().isAfter(from)) {
      throw new EndsBeforeItBegins();
    }
    allocations.requireBothThere(superviseeId, asked.getSupervisorId(), from);
    if (allocations.isAbove(superviseeId, asked.getSupervisorId(), from)) {
      throw new AboveTheirSupervisor();
    }
    if (allocations.stand(asked.getSupervisorId(), superviseeId, asked.getKind(), from)) {
      throw new SupervisesAlready();
    }
  }

  /** What the rules turn on. */
  WantedAllocation wanted(String organisationId, String superviseeId, Asked asked) {
    return checks.wanted(
        organisationId, superviseeId, asked.getSupervisorId(), asked.getKind(), fromOf(asked));
  }

  /** Rule by rule. */
  List<AllocationCheck> checksOf(WantedAllocation wanted) {
    return checks.of(wanted);
  }

  /** The rules that it breaks. */
  Set<AllocationRule> brokenBy(String organisationId, String superviseeId, Asked asked) {
    return checks.brokenBy(wanted(organisationId, superviseeId, asked));
  }

  /** It begins; the caller has held it against the rules. */
  SupervisoryRelationship begin(String organisationId, String superviseeId, Asked asked) {
    requirePossible(superviseeId, asked);
    SupervisoryRelationship beginning =
        new SupervisoryRelationship(
            organisationId, superviseeId, asked.getSupervisorId(), asked.getKind(), fromOf(asked));
    if (asked.getUntilAt() != null) {
      beginning.end(asked.getUntilAt());
    }
    allocations.begin(beginning);
    return beginning;
  }

  void onDeviationAnswered(@Observes DeviationAnswered fact) {
    Deviation deviation = fact.deviation();
    Asked asked = deviation.getAsked();
    boolean isSoAlready = asked.getKind() == RelationshipKind.LINE_MANAGEMENT;
    if (isSoAlready || deviation.getState() != DeviationState.AGREED) {
      return;
    }
    String organisation = deviation.organisationId();
    String supervisee = deviation.getSuperviseeId();
    if (!deviation.covers(brokenBy(organisation, supervisee, asked))) {
      throw new MoreRulesBroken();
    }
    begin(organisation, supervisee, asked);
  }

  private Instant fromOf(Asked asked) {
    return asked.getFromAt() == null
        ? clock.instant().truncatedTo(ChronoUnit.MICROS)
        : asked.getFromAt();
  }
}
