package org.supervision.ejb.monitoring;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.supervision.domain.file.SupervisedPair;
import org.supervision.domain.people.Absence;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.policy.AbsencePeriod;
import org.supervision.domain.policy.SessionFact;
import org.supervision.domain.policy.SupervisedPerson;
import org.supervision.domain.shared.London;

/** What was read of many people, as the policy's reckoning takes it. */
final class PairFacts {

  private PairFacts() {}

  /** Whether somebody is supervised here by their line: the one of their pairs that is counted. */
  static boolean isCounted(ServicePair one) {
    return isInLine(one.pair()) && one.pair().supervisedHere();
  }

  /** Whether it is their line that supervises them. */
  static boolean isInLine(SupervisedPair pair) {
    return pair.kind() == RelationshipKind.LINE_MANAGEMENT;
  }

  static SupervisedPerson person(SupervisedPair pair) {
    return new SupervisedPerson(
            pair.teamKey(),
            pair.roleKey(),
            pair.careerStage(),
            pair.stageFrom(),
            London.day(pair.fromAt()))
        .moreOften(pair.tighter());
  }

  static List<AbsencePeriod> periods(List<Absence> absences) {
    return absences.stream()
        .map(one -> new AbsencePeriod(one.getFromOn(), one.getLastOn()))
        .toList();
  }

  /** Who holds the sessions of each relationship, as the policy's rules name them. */
  static Map<String, String> turns(List<ServicePair> pairs) {
    return pairs.stream()
        .filter(one -> one.pair().isSupervised())
        .collect(
            Collectors.toMap(one -> one.pair().relationshipId(), one -> one.pair().kind().turn()));
  }

  /** A session of a relationship that is over counts as the line manager's. */
  static SessionFact fact(LastHeld last, Map<String, String> turns) {
    String turn = turns.getOrDefault(last.relationshipId(), "line");
    return new SessionFact(last.onDay(), turn, last.kind(), last.minutes(), true);
  }

  static <T> Map<String, List<T>> by(Function<T, String> person, List<T> facts) {
    return facts.stream().collect(Collectors.groupingBy(person));
  }
}
