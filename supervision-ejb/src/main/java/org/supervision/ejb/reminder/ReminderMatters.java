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
import org.supervision.domain.reminder.ReminderMatter;
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
    for (Object[] row : reminders.sessionsNear(organisationId, today, last)) {
      SupervisedPair pair = current.get(row[2]);
      if (pair != null) {
        matters.add(session(pair, row));
      }
    }
    for (Object[] row :
        reminders.recordsUnshared(organisationId, today.minusDays(DAYS_BACK), today)) {
      SupervisedPair pair = current.get(row[2]);
      if (pair != null) {
        matters.add(record(pair, row, policy));
      }
    }
    reminders
        .actionsOpen(organisationId, today, last)
        .forEach(row -> ofAction(row, current.get(row[2]), matters));
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

  private static ReminderMatter session(SupervisedPair pair, Object[] row) {
    return new ReminderMatter(
        ReminderKind.SESSION_NEAR,
        (String) row[0],
        (LocalDate) row[1],
        "/session/" + row[0],
        pair.relationshipId(),
        List.of(pair.supervisorId(), pair.superviseeId()),
        pair.supervisorId());
  }

  private ReminderMatter record(SupervisedPair pair, Object[] row, Policy policy) {
    LocalDate writeBy =
        row[3] == null ? dueDates.recordWrittenBy(policy, (LocalDate) row[1]) : (LocalDate) row[3];
    return new ReminderMatter(
        ReminderKind.RECORD_LATE,
        (String) row[0],
        writeBy,
        "/session/" + row[0],
        pair.relationshipId(),
        List.of(pair.supervisorId()),
        pair.supervisorId());
  }

  /** Who owes it in their own file goes on owing it; a supervisor while they are one. */
  private static void ofAction(Object[] row, SupervisedPair pair, List<ReminderMatter> matters) {
    String owner = (String) row[4];
    boolean own = owner.equals(row[3]);
    if (own || pair != null && owner.equals(pair.supervisorId())) {
      matters.add(
          new ReminderMatter(
              ReminderKind.ACTION_DUE,
              (String) row[0],
              (LocalDate) row[1],
              "/action/" + row[0] + "/say",
              own ? null : pair.relationshipId(),
              List.of(owner),
              null));
    }
  }
}
