package org.supervision.ejb.record;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.shared.London;
import org.supervision.ejb.policy.DueDates;
import org.supervision.ejb.policy.Policies;

/** The days that a council's policy sets for a record that waits for its reader (PRODUCT P2). */
public class AnswerDays {

  @Inject private Policies policies;
  @Inject private DueDates dueDates;

  /** The last day on which an answer to what was shared is in time. */
  public LocalDate answeredBy(String organisationId, Instant sharedAt) {
    Policy policy = policies.of(organisationId);
    return dueDates.by(policy, policy.deadlines().recordAnswered(), London.day(sharedAt));
  }

  /** The days on which the reader is reminded of it. */
  List<LocalDate> remindedOn(String organisationId, Instant sharedAt) {
    Policy policy = policies.of(organisationId);
    return policy.reminders().draftWaiting().stream()
        .map(after -> dueDates.by(policy, after, London.day(sharedAt)))
        .toList();
  }
}
