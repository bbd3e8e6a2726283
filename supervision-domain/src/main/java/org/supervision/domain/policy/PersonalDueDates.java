package org.supervision.domain.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reckons when somebody's personal supervision is next due: the last held session that counts for a
 * rule, or else the start, plus the rule's interval; of several rules the tightest wins.
 */
public final class PersonalDueDates {

  private static final Comparator<LocalDate> EARLIEST =
      Comparator.nullsLast(Comparator.naturalOrder());

  private final List<FrequencyRule> rules;
  private final WorkingDays calendar;

  /**
   * @param rules the policy's frequency rules
   * @param calendar of the council
   */
  public PersonalDueDates(List<FrequencyRule> rules, WorkingDays calendar) {
    this.rules = rules.stream().filter(rule -> rule.kind().equals(Template.PERSONAL)).toList();
    this.calendar = calendar;
  }

  /**
   * When the next session is due.
   *
   * @param person whose
   * @param sessions in any order; whoever held them, in whatever relationship
   * @param absences in any order
   * @return empty where no rule binds
   */
  public Optional<DueDate> of(
      SupervisedPerson person, List<SessionFact> sessions, List<AbsencePeriod> absences) {
    List<DueDate> each =
        binding(person, sessions).stream()
            .map(rule -> underOne(rule, person, sessions, absences))
            .sorted(
                Comparator.comparing(DueDate::on, EARLIEST)
                    .thenComparing(due -> -due.rule().specificity()))
            .toList();
    return each.stream().findFirst().map(first -> withOthers(first, each));
  }

  private static DueDate withOthers(DueDate first, List<DueDate> each) {
    List<DueDate.LookedAt> others =
        each.stream().skip(1).map(other -> new DueDate.LookedAt(other.rule(), other.on())).toList();
    return new DueDate(
        first.on(), first.rule(), first.countedFrom(), first.moved(), first.by(), others);
  }

  private List<FrequencyRule> binding(SupervisedPerson person, List<SessionFact> sessions) {
    List<FrequencyRule> matching =
        rules.stream()
            .filter(rule -> rule.scope().binds(person))
            .filter(rule -> isInStage(rule, person, sessions))
            .toList();
    boolean others = matching.stream().anyMatch(rule -> !rule.fallback());
    Set<String> replaced =
        matching.stream().flatMap(rule -> rule.insteadOf().stream()).collect(Collectors.toSet());
    return matching.stream()
        .filter(rule -> !(rule.fallback() && others) && !replaced.contains(rule.id()))
        .toList();
  }

  private static boolean isInStage(
      FrequencyRule rule, SupervisedPerson person, List<SessionFact> sessions) {
    return rule.stage() == null
        || rule.stage().holdsOn(countedFrom(rule, person, sessions), stageStart(person));
  }

  private DueDate underOne(
      FrequencyRule rule,
      SupervisedPerson person,
      List<SessionFact> sessions,
      List<AbsencePeriod> absences) {
    LocalDate from = countedFrom(rule, person, sessions);
    LocalDate plain = from.plus(rule.interval());
    LocalDate due = afterAbsences(plain, absences);
    return new DueDate(
        due, rule, from, !plain.equals(due), inTurn(rule, person, sessions), List.of());
  }

  private static LocalDate countedFrom(
      FrequencyRule rule, SupervisedPerson person, List<SessionFact> sessions) {
    return lastCounted(rule, person, sessions)
        .map(SessionFact::on)
        .orElseGet(() -> rule.stage() == null ? person.supervisedFrom() : stageStart(person));
  }

  /** A rule of a stage counts only what was held since the stage began. */
  private static Optional<SessionFact> lastCounted(
      FrequencyRule rule, SupervisedPerson person, List<SessionFact> sessions) {
    return sessions.stream()
        .filter(rule::counts)
        .filter(session -> rule.stage() == null || !session.on().isBefore(stageStart(person)))
        .max(Comparator.comparing(SessionFact::on));
  }

  private static LocalDate stageStart(SupervisedPerson person) {
    return person.stageFrom() == null ? person.supervisedFrom() : person.stageFrom();
  }

  /** Whoever of the rotation did not hold the last; a session out of turn still counts. */
  private static String inTurn(
      FrequencyRule rule, SupervisedPerson person, List<SessionFact> sessions) {
    List<String> turns = rule.inTurn();
    if (turns.isEmpty()) {
      return rule.heldBy();
    }
    int last =
        lastCounted(rule, person, sessions).map(session -> turns.indexOf(session.by())).orElse(-1);
    return turns.get((last + 1) % turns.size());
  }

  private LocalDate afterAbsences(LocalDate plain, List<AbsencePeriod> absences) {
    List<AbsencePeriod> inOrder = new ArrayList<>(absences);
    inOrder.sort(Comparator.comparing(AbsencePeriod::from));
    LocalDate due = plain;
    for (AbsencePeriod absence : inOrder) {
      if (due != null && absence.moves(due, calendar)) {
        due = absence.dueAfterwards(calendar);
      }
    }
    return due;
  }
}
