package org.supervision.ejb.reminder;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.supervision.domain.file.SupervisedPair;
import org.supervision.domain.policy.DueDate;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.policy.ReminderKind;
import org.supervision.domain.reminder.NearSession;
import org.supervision.domain.reminder.OpenAction;
import org.supervision.domain.reminder.ReminderMatter;
import org.supervision.domain.reminder.UnsharedRecord;
import org.supervision.ejb.monitoring.NextDueDates;
import org.supervision.ejb.monitoring.PairDue;
import org.supervision.ejb.policy.DueDates;

/**
 * What there is to remind of in an organisation: six statements, however many people it has. Only
 * relationships that last now count, so that it is the supervisor of today who is reminded.
 */
class ReminderMatters {

  /** Nobody is reminded of anything longer before. */
  private static final int DAYS_AHEAD = 28;

  /** A record that nobody wrote for so long was reminded of. */
  private static final int DAYS_BACK = 92;

  @Inject private NextDueDates next;
  @Inject private DueDates dueDates;
  @Inject private Reminders reminders;

  List<ReminderMatter> of(String organisationId, Policy policy, LocalDate today) {
    List<PairDue> pairs = next.of(organisationId, policy, today);
    Map<String, SupervisedPair> current =
        pairs.stream()
            .map(one -> one.pair().pair())
            .collect(Collectors.toMap(SupervisedPair::relationshipId, Function.identity()));
    List<ReminderMatter> matters = new ArrayList<>();
    pairs.forEach(one -> ofPair(one, today, matters));
    LocalDate last = today.plusDays(DAYS_AHEAD);
    for (NearSession near : reminders.sessionsNear(organisationId, today, last)) {
      SupervisedPair pair = current.get(near.relationshipId());
      if (pair != null) {
        matters.add(session(pair, near));
      }
    }
    for (UnsharedRecord unshared :
        reminders.recordsUnshared(organisationId, today.minusDays(DAYS_BACK), today)) {
      SupervisedPair pair = current.get(unshared.relationshipId());
      if (pair != null) {
        matters.add(record(pair, unshared, policy));
      }
    }
    reminders
        .actionsOpen(organisationId, today, last)
        .forEach(action -> ofAction(action, current.get(action.relationshipId()), matters));
    return matters;
  }

  private static void ofPair(PairDue one, LocalDate today, List<ReminderMatter> matters) {
    SupervisedPair pair = one.pair().pair();
    DueDate due = one.due();
    if (due != null && due.on() != null && !due.isPaused()) {
      boolean over = due.isOverdue(today);
      matters.add(
          new ReminderMatter(
              over ? ReminderKind.SUPERVISION_OVERDUE : ReminderKind.SUPERVISION_DUE,
              pair.relationshipId(),
              due.on(),
              "/file/" + pair.fileId(),
              pair.relationshipId(),
              List.of(pair.supervisorId()),
              pair.supervisorId()));
    }
    if (one.pair().reviewOn() != null) {
      matters.add(
          new ReminderMatter(
              ReminderKind.AGREEMENT_REVIEW,
              one.pair().agreementId(),
              one.pair().reviewOn(),
              "/agreement/" + one.pair().agreementId(),
              pair.relationshipId(),
              List.of(pair.supervisorId(), pair.superviseeId()),
              pair.supervisorId()));
    }
  }

  private static ReminderMatter session(SupervisedPair pair, NearSession near) {
    return new ReminderMatter(
        ReminderKind.SESSION_NEAR,
        near.id(),
        near.onDay(),
        "/session/" + near.id(),
        pair.relationshipId(),
        List.of(pair.supervisorId(), pair.superviseeId()),
        pair.supervisorId());
  }

  private ReminderMatter record(SupervisedPair pair, UnsharedRecord unshared, Policy policy) {
    LocalDate writeBy =
        unshared.writeBy() == null
            ? dueDates.recordWrittenBy(policy, unshared.onDay())
            : unshared.writeBy();
    return new ReminderMatter(
        ReminderKind.RECORD_LATE,
        unshared.sessionId(),
        writeBy,
        "/session/" + unshared.sessionId(),
        pair.relationshipId(),
        List.of(pair.supervisorId()),
        pair.supervisorId());
  }

  /** Who owes it in their own file goes on owing it; a supervisor while they are one. */
  private static void ofAction(
      OpenAction action, SupervisedPair pair, List<ReminderMatter> matters) {
    boolean own = action.isOwn();
    if (own || pair != null && action.ownerId().equals(pair.supervisorId())) {
      matters.add(
          new ReminderMatter(
              ReminderKind.ACTION_DUE,
              action.id(),
              action.dueOn(),
              "/action/" + action.id() + "/say",
              own ? null : pair.relationshipId(),
              List.of(action.ownerId()),
              null));
    }
  }
}
