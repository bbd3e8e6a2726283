package org.supervision.ejb.session;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.people.Absence;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.policy.WorkingDays;
import org.supervision.ejb.people.Relationships;
import org.supervision.ejb.policy.DueDates;
import org.supervision.ejb.policy.Policies;

/** On which days the two of a pair are at work. */
class WorkedDays {

  @Inject private Relationships relationships;
  @Inject private Policies policies;
  @Inject private DueDates dueDates;

  /** Those of one pair. */
  Of of(SupervisoryRelationship pair) {
    return new Of(
        dueDates.workingDays(policies.of(pair.getOrganisationId())),
        relationships.absencesIn(pair));
  }

  /** Read once, and asked for many days. */
  record Of(WorkingDays worked, List<Absence> absences) {

    boolean isWorked(LocalDate day) {
      return worked.includes(day);
    }

    boolean isAway(LocalDate day) {
      return absences.stream().anyMatch(one -> one.includes(day));
    }
  }
}
