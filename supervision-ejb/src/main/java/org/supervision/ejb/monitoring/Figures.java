package org.supervision.ejb.monitoring;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.supervision.domain.monitoring.Outcome;

/** How many of some people had supervision in a month; each share with what it is a share of. */
public final class Figures {

  /** Of so many at least a percentage is said: of fewer it would say more than there is. */
  static final int ENOUGH_FOR_PERCENTAGE = 20;

  private final List<PersonMonth> people;
  private final LocalDate today;
  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);

  Figures(List<PersonMonth> people, LocalDate today) {
    this.people = people;
    this.today = today;
    people.forEach(one -> outcomes.merge(one.outcome().outcome(), 1, Integer::sum));
  }

  /** Everybody. */
  public int getPeople() {
    return people.size();
  }

  /** Those whose supervision was due: the whole of every share. */
  public int getDue() {
    return Arrays.stream(Outcome.values()).filter(Outcome::wasDue).mapToInt(this::count).sum();
  }

  /** Those who had it by its day. */
  public int getOnTime() {
    return count(Outcome.ON_TIME);
  }

  /** Those who had it after its day. */
  public int getLate() {
    return count(Outcome.LATE);
  }

  /** Those who did not have it. */
  public int getNotHeld() {
    return count(Outcome.NOT_HELD);
  }

  /** Those whose supervision is due later in a month that goes on. */
  public int getToCome() {
    return count(Outcome.TO_COME);
  }

  /** Those left out for an absence. */
  public int getAway() {
    return count(Outcome.AWAY);
  }

  /** Those left out because they only started. */
  public int getStarted() {
    return count(Outcome.STARTED);
  }

  /** Those for whom nothing fell due in the month. */
  public int getNotDue() {
    return count(Outcome.NOT_DUE);
  }

  /** Everybody who is left out of the shares, whatever the reason. */
  public int getNotCounted() {
    return getPeople() - getDue();
  }

  /** A part of those who were due in percent, rounded; null where too few were due to say so. */
  public Integer percent(int part) {
    return percent(part, getDue());
  }

  /** A part of something else in percent, rounded; null where there is too little to say so. */
  public static Integer percent(int part, int of) {
    return of < ENOUGH_FOR_PERCENTAGE ? null : Math.round(100f * part / of);
  }

  /** Those left out because nobody supervises them today. */
  public int getWithoutSupervisor() {
    return count(Outcome.NO_SUPERVISOR);
  }

  /** Those of whom it is overdue today by some days: by {@code least} up to {@code most}. */
  public int overdue(int least, int most) {
    return count(one -> isWithin(one.daysOverdue(today), least, most));
  }

  private static boolean isWithin(int days, int least, int most) {
    return days >= least && days <= most;
  }

  /** Those whose practice is to be observed by a day. */
  public int getObservations() {
    return count(one -> one.pair().observationOn() != null);
  }

  /** Those of them whose day is past. */
  public int getObservationsOverdue() {
    return count(one -> one.isObservationOverdue(today));
  }

  /** How many supervisors they have in the line. */
  public int getSupervisors() {
    return supervisors(one -> one.pair().isSupervised());
  }

  /** How many of these have more people than the policy says. */
  public int getSupervisorsOver() {
    return supervisors(one -> one.load().over());
  }

  /** How many have fewer. */
  public int getSupervisorsUnder() {
    return supervisors(one -> one.load().under());
  }

  /**
   * Of how many it is known how many cases they carry, and the policy says how many they should.
   */
  public int getCaseloads() {
    return count(one -> one.caseload() != null);
  }

  /** How many of these carry more. */
  public int getCaseloadsOver() {
    return count(PersonMonth::isCaseloadOver);
  }

  /** How many carry fewer. */
  public int getCaseloadsUnder() {
    return count(one -> one.caseload() != null && one.caseload().isUnder());
  }

  private int supervisors(Predicate<PersonMonth> which) {
    return (int)
        people.stream().filter(which).map(one -> one.pair().supervisorId()).distinct().count();
  }

  /** Sessions that were to be written up by now. */
  public int getWritten() {
    return sum(PersonMonth::written);
  }

  /** Those of them that were shared late, or are not yet. */
  public int getWrittenLate() {
    return sum(PersonMonth::writtenLate);
  }

  /** Records that were shared and do not bear both signatures. */
  public int getUnsigned() {
    return sum(PersonMonth::unsigned);
  }

  /** Sessions that supervisors called off. */
  public int getCancelledBySupervisor() {
    return sum(one -> one.cancelled(true));
  }

  /** Sessions that supervisees called off. */
  public int getCancelledBySupervisee() {
    return sum(one -> one.cancelled(false));
  }

  /** Those whose signed agreement should have been read again. */
  public int getReviewsOverdue() {
    return count(one -> one.isReviewOverdue(today));
  }

  /** Those who have a signed agreement. */
  public int getAgreements() {
    return count(one -> one.agreementReviewOn() != null);
  }

  /** Sessions of personal supervision that were held, in time or not. */
  public int getSessions() {
    return sum(one -> one.times().sessions());
  }

  /** Those of which it is known whether their time was protected. */
  public int getTimeKnown() {
    return sum(one -> one.times().known());
  }

  /** Those of 90 minutes or more without interruption. */
  public int getTimeKept() {
    return sum(one -> one.times().kept());
  }

  /** Those of which nobody said whether they were interrupted. */
  public int getTimeUnknown() {
    return sum(one -> one.times().unknown());
  }

  private int count(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }

  private int count(Predicate<PersonMonth> which) {
    return (int) people.stream().filter(which).count();
  }

  private int sum(ToIntFunction<PersonMonth> of) {
    return people.stream().mapToInt(of).sum();
  }
}
