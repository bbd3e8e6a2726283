package org.supervision.domain.monitoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.policy.AbsencePeriod;
import org.supervision.domain.policy.DueDate;
import org.supervision.domain.policy.FrequencyDueDates;
import org.supervision.domain.policy.SessionFact;
import org.supervision.domain.policy.SupervisedPerson;

/**
 * Reckons for one month what became of supervision: the month is walked from session to session,
 * and each is held against the day it was due by as things stood then. What was overdue when the
 * month began is due in it.
 */
public final class MonthReckoning {

  private final FrequencyDueDates dueDates;
  private final LocalDate first;
  private final LocalDate last;
  private final LocalDate today;

  /**
   * @param dueDates the policy's reckoning for the kind of session
   * @param month the month looked at; of the present one what has passed counts
   * @param today the day of asking
   */
  public MonthReckoning(FrequencyDueDates dueDates, YearMonth month, LocalDate today) {
    this.dueDates = dueDates;
    this.first = month.atDay(1);
    this.last = month.atEndOfMonth();
    this.today = today;
  }

  /**
   * What became of somebody's supervision.
   *
   * @param sessions theirs, before the month and in it, whoever held them
   * @param absences theirs
   */
  public MonthOutcome of(
      SupervisedPerson person, List<SessionFact> sessions, List<AbsencePeriod> absences) {
    if (person.supervisedFrom().isAfter(last)) {
      return new MonthOutcome(Outcome.STARTED, null, null, null);
    }
    return new Walk(person, sessions, absences).outcome();
  }

  /** The way through the month of one person. */
  private final class Walk {

    private final SupervisedPerson person;
    private final List<AbsencePeriod> absences;
    private final List<SessionFact> known = new ArrayList<>();
    private final List<SessionFact> during;
    private MonthOutcome reached;

    Walk(SupervisedPerson person, List<SessionFact> sessions, List<AbsencePeriod> absences) {
      this.person = person;
      this.absences = absences;
      sessions.stream().filter(one -> one.on().isBefore(first)).forEach(known::add);
      during =
          sessions.stream()
              .filter(one -> one.held() && !one.on().isBefore(first) && !one.on().isAfter(last))
              .sorted(Comparator.comparing(SessionFact::on))
              .toList();
    }

    MonthOutcome outcome() {
      during.forEach(this::pass);
      LocalDate end = today.isBefore(last) ? today : last;
      DueDate due = dueOn(end).orElse(null);
      if (due != null && isMissed(due)) {
        return MonthOutcome.of(Outcome.NOT_HELD, due, null);
      }
      return reached == null ? uncounted(due) : reached;
    }

    /** A session is held against the day it was due by, if it counts for that at all. */
    private void pass(SessionFact session) {
      DueDate owed = dueOn(session.on()).orElse(null);
      LocalDate before = owed == null ? null : owed.on();
      known.add(session);
      LocalDate after = dueOn(session.on()).map(DueDate::on).orElse(null);
      boolean counts = before != null && !before.equals(after);
      if (counts && !before.isAfter(last)) {
        boolean late = session.on().isAfter(before);
        if (late || reached == null || reached.outcome() == Outcome.ON_TIME) {
          reached = MonthOutcome.of(late ? Outcome.LATE : Outcome.ON_TIME, owed, session.on());
        }
      }
    }

    private Optional<DueDate> dueOn(LocalDate day) {
      return dueDates.of(person, known, absences, day);
    }

    private boolean isMissed(DueDate due) {
      return due.on() != null && !due.on().isAfter(last) && today.isAfter(due.on());
    }

    private MonthOutcome uncounted(DueDate due) {
      if (due == null) {
        return new MonthOutcome(Outcome.NOT_DUE, null, null, null);
      }
      if (!due.isPaused() && !due.on().isAfter(last)) {
        return MonthOutcome.of(Outcome.TO_COME, due, null);
      }
      if (due.isPaused() || due.moved()) {
        return MonthOutcome.of(Outcome.AWAY, due, null);
      }
      boolean isNew = known.isEmpty() && due.countedFrom().equals(person.stageStart());
      return MonthOutcome.of(isNew ? Outcome.STARTED : Outcome.NOT_DUE, due, null);
    }
  }
}
