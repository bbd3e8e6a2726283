package org.supervision.domain.policy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One sentence of a council's policy on how often supervision takes place.
 *
 * @param id its name within the pack
 * @param kind of session that it asks for: {@code personal}, {@code case}, {@code group} and others
 * @param scope whom it binds
 * @param effectiveFrom first day on which it holds, or null for as long as its pack
 * @param effectiveUntil last day on which it holds, or null for as long as its pack
 * @param stage the part of the career stage in which it holds, or null for all of it
 * @param interval from one session to the next; null where it is what was agreed for the case
 * @param agreed whether it holds by an agreement recorded for the case, whose interval it takes, up
 *     to its own
 * @param inTurn who holds it, one after the other: {@code line}, {@code assessor}, {@code educator}
 * @param heldBy only sessions held by this one count, or null for whoever held them
 * @param minutes only sessions of at least so many minutes count, or null
 * @param fallback whether it holds only for whom no other rule of its kind binds
 * @param insteadOf ids of the rules that it replaces for those whom it binds
 * @param paragraph of the source where it stands
 * @param sentence why, in words for the page
 */
public record FrequencyRule(
    String id,
    String kind,
    RuleScope scope,
    LocalDate effectiveFrom,
    LocalDate effectiveUntil,
    RuleStage stage,
    Deadline interval,
    boolean agreed,
    List<String> inTurn,
    String heldBy,
    Integer minutes,
    boolean fallback,
    List<String> insteadOf,
    String paragraph,
    String sentence) {

  /** Keeps its own copies; what is not said is empty. */
  public FrequencyRule {
    scope = scope == null ? RuleScope.everybody() : scope;
    inTurn = inTurn == null ? List.of() : List.copyOf(inTurn);
    insteadOf = insteadOf == null ? List.of() : List.copyOf(insteadOf);
  }

  /** Whether a session counts for it: of its kind, held, long enough and by whom it asks. */
  public boolean counts(SessionFact session) {
    return session.held()
        && kind.equals(session.kind())
        && (heldBy == null || heldBy.equals(session.by()))
        && (minutes == null || session.minutes() >= minutes);
  }

  /** Whether on a day it is in force and binds. */
  boolean binds(SupervisedCase subject, LocalDate day) {
    return (effectiveFrom == null || !day.isBefore(effectiveFrom))
        && (effectiveUntil == null || !day.isAfter(effectiveUntil))
        && scope.binds(subject, day)
        && (!agreed || subject.agreedOn(day).isPresent());
  }

  /**
   * The next due date after a session on {@code from}, as things stand on {@code day}; null where
   * shifts are counted and nobody knows when the next one is worked.
   */
  LocalDate nextAfter(
      LocalDate from,
      SupervisedCase subject,
      LocalDate day,
      WorkingDays calendar,
      List<AbsencePeriod> absences) {
    Optional<LocalDate> own =
        Optional.ofNullable(interval).map(it -> it.from(from, calendar, absences));
    Optional<Period> agreedInterval = agreed ? subject.agreedOn(day) : Optional.empty();
    return Stream.concat(own.stream(), agreedInterval.map(from::plus).stream())
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /** The last days before it began or ceased to hold. */
  Stream<LocalDate> lastDaysAsItWas() {
    LocalDate before = effectiveFrom == null ? null : effectiveFrom.minusDays(1);
    return Stream.of(before, effectiveUntil).filter(Objects::nonNull);
  }

  /** What it says, without a full stop: where it says so follows. */
  public String saying() {
    return sentence.strip().replaceFirst("\\.$", "");
  }

  /** How narrow it is: of two rules that fall due on one day, the narrower is named. */
  public int specificity() {
    return TighterTerm.is(this)
        ? Integer.MAX_VALUE
        : scope.specificity() * 4 + (stage == null ? 0 : 2) + (heldBy == null ? 0 : 1);
  }
}
