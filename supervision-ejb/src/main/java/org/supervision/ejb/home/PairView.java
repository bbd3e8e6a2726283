package org.supervision.ejb.home;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.supervision.domain.agreement.AgreementState;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.domain.allocation.RenewalWarning;
import org.supervision.domain.file.SupervisedPair;
import org.supervision.domain.people.DueDay;
import org.supervision.domain.policy.Caseload;
import org.supervision.domain.policy.DueDate;
import org.supervision.domain.session.Session;
import org.supervision.domain.session.TimeProposal;

/**
 * One relationship as home and team pages show it: facts only.
 *
 * @param pair who with whom
 * @param lastHeld when supervision was last held, or null
 * @param next the next planned session of this pair, or null
 * @param toPrepare whether the supervisee has sent nothing yet to prepare it, and has a form for it
 * @param unwritten what they held and nobody has begun to write up, the oldest first
 * @param due when the next is due and why; null where the policy sets nothing
 * @param newest their newest agreement, or null where there is none
 * @param awayUntil last day of a present absence; null where unknown or not away
 * @param away whether the supervisee is absent today
 * @param today the day it was reckoned on
 * @param proposal times that one of the two proposed, of which some are still to come: they wait
 *     for an answer, or suited nobody; null for none, and for whoever is not one of the two
 * @param caseload how many cases the supervisee carries and what the policy says; null where either
 *     is not known, and where it is not shown
 */
public record PairView(
    SupervisedPair pair,
    LocalDate lastHeld,
    Session next,
    boolean toPrepare,
    List<UnwrittenSession> unwritten,
    DueDate due,
    SupervisionAgreement newest,
    LocalDate awayUntil,
    boolean away,
    LocalDate today,
    TimeProposal proposal,
    Caseload caseload) {

  private static final int SOON_DAYS = 7;
  private static final int PREPARE_DAYS = 14;

  /** The same with how many cases the supervisee carries. */
  PairView carrying(Caseload cases) {
    return new PairView(
        pair, lastHeld, next, toPrepare, unwritten, due, newest, awayUntil, away, today, proposal,
        cases);
  }

  /** Whether times that one of the two proposed wait for the other's answer. */
  public boolean isAnswerAwaited() {
    return proposal != null && !proposal.isSettled();
  }

  /** Whether somebody is to answer the other's times. */
  public boolean isToBeAnsweredBy(String personId) {
    return isAnswerAwaited() && !proposal.isBy(personId);
  }

  /** Whether the times that somebody proposed suited nobody, and nothing is planned since. */
  public boolean isToBeProposedAnewBy(String personId) {
    return proposal != null && proposal.isSettled() && proposal.isBy(personId) && next == null;
  }

  /** What is to be done about the supervisee soon, or should have been. */
  public List<DueDay> near() {
    return Stream.of(DueDay.values()).filter(this::isNear).toList();
  }

  private boolean isNear(DueDay what) {
    LocalDate day = pair.dayOf(what);
    return day != null && !today.isBefore(day.minusDays(RenewalWarning.FIRST));
  }

  /**
   * The word that says where it stands: {@code overdue}, {@code paused}, {@code planned}, {@code
   * soon}, {@code none}.
   */
  public String state() {
    if (isOverdue()) {
      return "overdue";
    }
    if (away || due != null && due.isPaused()) {
      return "paused";
    }
    if (next != null) {
      return "planned";
    }
    return isDueSoon() ? "soon" : "none";
  }

  /** Whether supervision is overdue: from the day after it was due. */
  public boolean isOverdue() {
    return due != null && due.isOverdue(today);
  }

  /** By how many days it is overdue. */
  public int daysOverdue() {
    return due == null ? 0 : due.daysOverdue(today);
  }

  /** Whether it is due within seven days. */
  public boolean isDueSoon() {
    return due != null && due.on() != null && !due.on().isAfter(today.plusDays(SOON_DAYS));
  }

  /** How far the newest agreement is, or null where there is none. */
  public AgreementState agreement() {
    return newest == null ? null : newest.getState();
  }

  /** Which one it is, or null. */
  public String agreementId() {
    return newest == null ? null : newest.getId();
  }

  /** By when it is to be read together again, or null. */
  public LocalDate reviewOn() {
    return newest == null ? null : newest.getReviewOn();
  }

  /** Whether it waits for a second signature, and the first is not theirs. */
  public boolean awaitsSignatureOf(String personId) {
    return agreement() == AgreementState.HALF_SIGNED && !personId.equals(newest.getFirstSignerId());
  }

  /** Whether the yearly review of the agreement is overdue; that shows and never blocks. */
  public boolean isReviewOverdue() {
    return reviewOn() != null && today.isAfter(reviewOn());
  }

  /** Whether a planned session comes near, and its supervisee has not prepared it yet. */
  public boolean isToPrepareNow() {
    return toPrepare && !isUnconfirmed() && !next.getOnDay().isAfter(today.plusDays(PREPARE_DAYS));
  }

  /** Whether a planned session's day has passed without anybody saying that it took place. */
  public boolean isUnconfirmed() {
    return next != null && next.getOnDay().isBefore(today);
  }
}
