package org.supervision.ejb.record;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.record.RecordState;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.ejb.policy.DueDates;
import org.supervision.ejb.policy.Policies;

/**
 * Reminds of records that were shared and wait to be answered or signed by the other party; not of
 * those where a suggested amendment or a disagreement waits for the author. Anybody inside may call
 * it: it shows nothing, and on one day it reminds of one record once, however often it is called.
 */
@Stateless
@PermitAll
public class RecordReminderService {

  private static final Set<RecordState> WAITING =
      EnumSet.of(RecordState.SHARED, RecordState.AGREED, RecordState.HALF_SIGNED);
  private static final int MOST = 2_000;

  @Inject private SupervisionRecords records;
  @Inject private RecordParts parts;
  @Inject private Waits waits;
  @Inject private Event<RecordReminded> reminded;
  @Inject private Clock clock;

  /** Notes the reminders of a day, and tells the rest of the application of each. */
  public int remindOn(LocalDate today) {
    Instant midnight = today.atStartOfDay(clock.getZone()).toInstant();
    List<SupervisionRecord> waiting = records.sharedBefore(midnight, WAITING, MOST);
    Set<String> answerOwed =
        parts.waitingIn(waiting.stream().map(SupervisionRecord::getId).toList());
    List<SupervisionRecord> now =
        waiting.stream()
            .filter(record -> !answerOwed.contains(record.getId()))
            .filter(record -> isDue(record, today))
            .filter(record -> record.remind(today))
            .toList();
    now.forEach(record -> reminded.fire(new RecordReminded(record)));
    return now.size();
  }

  private boolean isDue(SupervisionRecord record, LocalDate today) {
    List<LocalDate> days =
        waits.remindedOn(
            record.organisationId(),
            LocalDate.ofInstant(record.getSharing().getLastAt(), clock.getZone()));
    int sent = record.getReminders().getSent();
    return sent < days.size() && !today.isBefore(days.get(sent));
  }

  /** When a council's policy reminds of a record that waits (PRODUCT P2). */
  static class Waits {

    @Inject private Policies policies;
    @Inject private DueDates dueDates;

    List<LocalDate> remindedOn(String organisationId, LocalDate shared) {
      Policy policy = policies.of(organisationId);
      return policy.reminders().draftWaiting().stream()
          .map(after -> dueDates.by(policy, after, shared))
          .toList();
    }
  }
}
