package org.supervision.ejb.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.supervision.domain.access.Verb;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.record.RecordStep;
import org.supervision.domain.record.StepNotPossible;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.domain.shared.WrittenText;
import org.supervision.ejb.policy.DueDates;
import org.supervision.ejb.policy.Policies;

/** Closing a record that the other party did not sign (PRODUCT P2). */
@Stateless
@RolesAllowed("staff")
public class RecordClosingService {

  @Inject private RecordDoor door;
  @Inject private RecordLocking locking;
  @Inject private Policies policies;
  @Inject private DueDates dueDates;
  @Inject private Clock clock;

  /**
   * Closes it with a reason; a signature that was given stands.
   *
   * @param keepCaseDetails whether the author knows of case details in the reason and keeps them
   */
  public void closeUnsigned(String recordId, String typed, boolean keepCaseDetails) {
    OpenRecord open = door.forStep(recordId, Verb.CLOSE_UNSIGNED);
    SupervisionRecord record = open.record();
    String why = WrittenText.required(typed, WrittenText.SHORT);
    Instant now = clock.instant();
    record.closeUnsigned(
        door.callerId(),
        open.key().seal(record.reasonContext(), why),
        LocalDate.now(clock),
        earliest(record),
        now);
    locking.caseDetails().check(keepCaseDetails, open, why);
    locking.seal(open, why, now);
  }

  /** From when on a shared record can be closed unsigned. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public ClosingPossible possible(RecordFacts facts) {
    LocalDate from = earliest(facts.organisationId(), facts.sharedAt());
    return new ClosingPossible(
        from,
        !LocalDate.now(clock).isBefore(from),
        facts.remindersSent(),
        facts.editedSinceShared());
  }

  /**
   * The first day on which a record may be closed unsigned: 10 working days after the last share.
   */
  private LocalDate earliest(SupervisionRecord record) {
    if (record.getSharing().getLastAt() == null) {
      throw new StepNotPossible(record.getState(), RecordStep.CLOSE_UNSIGNED);
    }
    return earliest(record.organisationId(), record.getSharing().getLastAt());
  }

  private LocalDate earliest(String organisationId, Instant sharedAt) {
    Policy policy = policies.of(organisationId);
    return dueDates.by(
        policy,
        policy.deadlines().recordClosedUnsigned(),
        LocalDate.ofInstant(sharedAt, clock.getZone()));
  }
}
