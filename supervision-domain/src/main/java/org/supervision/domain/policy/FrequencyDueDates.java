package org.supervision.domain.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * Reckons when supervision of one kind is next due: the last held session that counts for a rule,
 * or else the start, plus the rule's interval; of several rules the tightest wins. What fell due
 * while a rule held stays due when the rule ceases to hold: time moving on never makes good what is
 * overdue.
 */
public final class FrequencyDueDates {

  private static final Comparator<LocalDate> EARLIEST =
      Comparator.nullsLast(Comparator.naturalOrder());
  private static final Comparator<DueDate> FIRST =
      Comparator.comparing(DueDate::on, EARLIEST).thenComparing(due -> -due.rule().specificity());
  private static final BinaryOperator<DueDate> EARLIER =
      BinaryOperator.minBy(Comparator.comparing(DueDate::on, EARLIEST));

  private final String kind;
  private final List<FrequencyRule> rules;
  private final WorkingDays calendar;

  /**
   * @param kind of session
   * @param rules the policy's frequency rules, of all kinds
   * @param calendar of the council
   */
  public FrequencyDueDates(String kind, List<FrequencyRule> rules, WorkingDays calendar) {
    this.kind = kind;
    this.rules = rules.stream().filter(rule -> rule.kind().equals(kind)).toList();
    this.calendar = calendar;
  }

  /**
   * When the next session of somebody is due.
   *
   * @param person whose
   * @param sessions in any order; whoever held them, in whatever relationship
   * @param absences in any order
   * @param today the day of asking
   * @return empty where no rule binds
   */
  public Optional<DueDate> of(
      SupervisedPerson person,
      List<SessionFact> sessions,
      List<AbsencePeriod> absences,
      LocalDate today) {
    return of(SupervisedCase.none(person), sessions, absences, today);
  }

  /** As for a person: when a case is next to be discussed, whoever carried it before. */
  public Optional<DueDate> of(
      SupervisedCase subject,
      List<SessionFact> sessions,
      List<AbsencePeriod> absences,
      LocalDate today) {
    Asked asked = new Asked(subject, sessions, absences);
    Map<String, DueDate> each = new LinkedHashMap<>();
    asked.asThingsStandOn(today).forEach(due -> each.put(due.rule().id(), due));
    for (LocalDate day : asked.daysOfChange()) {
      if (day.isBefore(today)) {
        asked.asThingsStandOn(day).stream()
            .filter(due -> due.isOverdue(day))
            .forEach(due -> each.merge(due.rule().id(), due, EARLIER));
      }
    }
    List<DueDate> inOrder = new ArrayList<>(each.values());
    inOrder.sort(FIRST);
    return inOrder.stream().findFirst().map(first -> first.among(inOrder));
  }

  /** The rules of the policy, and the one for them alone while they have one. */
  private List<FrequencyRule> rulesFor(SupervisedPerson person) {
    if (person.tighter() == null || !kind.equals(Template.PERSONAL)) {
      return rules;
    }
    return Stream.concat(rules.stream(), Stream.of(person.tighter().rule())).toList();
  }

  /** One question, with all that is known. */
  private final class Asked {

    private final SupervisedCase subject;
    private final List<FrequencyRule> rules;
    private final List<SessionFact> sessions;
    private final List<AbsencePeriod> absences;

    Asked(SupervisedCase subject, List<SessionFact> sessions, List<AbsencePeriod> absences) {
      this.subject = subject;
      this.rules = rulesFor(subject.worker());
      this.sessions = sessions;
      this.absences = new ArrayList<>(absences);
      this.absences.sort(Comparator.comparing(AbsencePeriod::from));
    }

    private List<LocalDate> daysOfChange() {
      List<LocalDate> days = new ArrayList<>();
      subject.lastDaysAsItWas().forEach(days::add);
      rules.forEach(rule -> rule.lastDaysAsItWas().forEach(days::add));
      return days;
    }

    List<DueDate> asThingsStandOn(LocalDate day) {
      return binding(day).stream().map(rule -> under(rule, day)).toList();
    }

    private List<FrequencyRule> binding(LocalDate day) {
      List<FrequencyRule> matching =
          rules.stream().filter(rule -> rule.binds(subject, day) && isInItsStage(rule)).toList();
      boolean others =
          matching.stream().anyMatch(rule -> !rule.fallback() && !TighterTerm.is(rule));
      return matching.stream()
          .filter(rule -> !(rule.fallback() && others) && !isReplaced(rule, matching))
          .toList();
    }

    private boolean isInItsStage(FrequencyRule rule) {
      return rule.stage() == null
          || rule.stage().holdsOn(countedFrom(rule, lastCounted(rule)), subject.worker());
    }

    private static boolean isReplaced(FrequencyRule rule, List<FrequencyRule> matching) {
      return matching.stream().anyMatch(other -> other.insteadOf().contains(rule.id()));
    }

    private DueDate under(FrequencyRule rule, LocalDate day) {
      SessionFact last = lastCounted(rule);
      LocalDate from = countedFrom(rule, last);
      LocalDate plain = rule.nextAfter(from, subject, day, calendar, List.of());
      LocalDate due =
          absences.isEmpty()
              ? plain
              : afterAbsences(rule.nextAfter(from, subject, day, calendar, absences));
      boolean moved = !Objects.equals(plain, due);
      return new DueDate(due, rule, from, last != null, moved, inTurn(rule, last), List.of());
    }

    private LocalDate countedFrom(FrequencyRule rule, SessionFact last) {
      if (last != null) {
        return last.on();
      }
      LocalDate beginning = beginning(rule);
      return beginning == null ? subject.allocatedOn() : beginning;
    }

    /**
     * A rule of a stage counts only what was held since the stage began, or the tighter time; null
     * where nothing was. A loop: it is asked of everybody's sessions at once.
     */
    private SessionFact lastCounted(FrequencyRule rule) {
      LocalDate beginning = beginning(rule);
      SessionFact last = null;
      for (SessionFact session : sessions) {
        boolean since = beginning == null || !session.on().isBefore(beginning);
        boolean later = last == null || session.on().isAfter(last.on());
        if (since && later && rule.counts(session)) {
          last = session;
        }
      }
      return last;
    }

    private LocalDate beginning(FrequencyRule rule) {
      if (TighterTerm.is(rule)) {
        return rule.effectiveFrom();
      }
      return rule.stage() == null ? null : subject.worker().stageStart();
    }

    /** Whoever of the rotation did not hold the last; a session out of turn still counts. */
    private static String inTurn(FrequencyRule rule, SessionFact last) {
      List<String> turns = rule.inTurn();
      if (turns.isEmpty()) {
        return rule.heldBy();
      }
      int held = last == null ? -1 : turns.indexOf(last.by());
      return turns.get((held + 1) % turns.size());
    }

    private LocalDate afterAbsences(LocalDate plain) {
      LocalDate due = plain;
      for (AbsencePeriod absence : absences) {
        if (due != null && absence.moves(due, calendar)) {
          due = absence.dueAfterwards(calendar);
        }
      }
      return due;
    }
  }
}
