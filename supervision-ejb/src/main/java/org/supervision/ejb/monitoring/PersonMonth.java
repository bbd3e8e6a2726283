package org.supervision.ejb.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.file.SupervisedPair;
import org.supervision.domain.monitoring.MonthOutcome;
import org.supervision.domain.monitoring.Outcome;
import org.supervision.domain.policy.Caseload;

/**
 * One person's supervision in one month: whether, never what (ACCESS 11).
 *
 * @param pair who with their line manager
 * @param service the service their team is part of
 * @param outcome what became of it
 * @param lastHeld when it was last held up to the end of the month; null for never
 * @param heldSince when it was first held after the month; null where it was not
 * @param cancelled what was called off in the month
 * @param written how many sessions of the month were to be written up by now
 * @param writtenLate how many of these were shared late, or not yet
 * @param unsigned how many of the month's records were shared and are not signed by both
 * @param agreementReviewOn by when the signed agreement is to be read again; null for none
 * @param times of the sessions that were held in the month
 * @param load of their supervisor, today
 * @param caseload how many cases they carry today; null where that or the policy is silent
 */
public record PersonMonth(
    SupervisedPair pair,
    String service,
    MonthOutcome outcome,
    LocalDate lastHeld,
    LocalDate heldSince,
    List<Cancelled> cancelled,
    int written,
    int writtenLate,
    int unsigned,
    LocalDate agreementReviewOn,
    HeldTimes times,
    SupervisorLoad load,
    Caseload caseload) {

  /**
   * A session that was called off.
   *
   * @param onDay the day it was planned for
   * @param bySupervisor whether the supervisor called it off, else the supervisee
   */
  public record Cancelled(LocalDate onDay, boolean bySupervisor) {}

  /** Keeps its own copy. */
  public PersonMonth {
    cancelled = List.copyOf(cancelled);
  }

  /** In which team. */
  public TeamName team() {
    return new TeamName(service, pair.teamName());
  }

  /** The day on which what was due was held, in the month or since; null where it was not. */
  public LocalDate heldOn() {
    return outcome.outcome() == Outcome.NOT_HELD ? heldSince : outcome.heldOn();
  }

  /** By how many days it was late, or is on {@code today} where it was not held since. */
  public int daysLate(LocalDate today) {
    return outcome.daysLate(heldOn() == null ? today : heldOn());
  }

  /** How many sessions one of the two called off. */
  public int cancelled(boolean bySupervisor) {
    return (int) cancelled.stream().filter(one -> one.bySupervisor() == bySupervisor).count();
  }

  /** Whether they carry more cases than the policy says. */
  public boolean isCaseloadOver() {
    return caseload != null && caseload.isOver();
  }

  /** The key of their career stage, or of none. */
  public String stage() {
    return pair.careerStage() == null ? FrequencyFilter.NO_STAGE : pair.careerStage();
  }

  /** By how many days it is late on {@code today}, where it was never held; else 0. */
  public int daysOverdue(LocalDate today) {
    return outcome.outcome() == Outcome.NOT_HELD && heldSince == null ? daysLate(today) : 0;
  }

  /** Whether their practice should have been observed before a day. */
  public boolean isObservationOverdue(LocalDate today) {
    return pair.observationOn() != null && today.isAfter(pair.observationOn());
  }

  /** Whether the yearly review of the agreement is overdue on a day. */
  public boolean isReviewOverdue(LocalDate today) {
    return agreementReviewOn != null && today.isAfter(agreementReviewOn);
  }
}
