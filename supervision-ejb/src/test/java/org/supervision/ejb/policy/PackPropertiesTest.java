package org.supervision.ejb.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.supervision.domain.policy.AbsencePeriod;
import org.supervision.domain.policy.CaseMarker;
import org.supervision.domain.policy.Deadline;
import org.supervision.domain.policy.DueDate;
import org.supervision.domain.policy.FrequencyDueDates;
import org.supervision.domain.policy.FrequencyRule;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.policy.RuleScope;
import org.supervision.domain.policy.SessionFact;
import org.supervision.domain.policy.SupervisedCase;
import org.supervision.domain.policy.SupervisedPerson;
import org.supervision.domain.policy.TighterTerm;

/** What holds of every pack that ships, for everybody whom its rules name, whatever happened. */
class PackPropertiesTest {

  private static final int ROUNDS = 800;
  private static final LocalDate START = LocalDate.of(2026, 9, 7);
  private static final LocalDate FAR = LocalDate.of(2100, 1, 1);
  private static final List<String> TURNS = List.of("line", "assessor", "educator", "mentor");

  @ParameterizedTest
  @MethodSource("packs")
  void aTighterRuleNeverMakesADueDateLater(Policy policy) {
    Random random = new Random(20261121);
    for (int round = 0; round < ROUNDS; round++) {
      Story story = new Story(policy, random);
      FrequencyRule rule = any(policy.frequencyRules(), random);
      FrequencyRule tighter = tighter(rule);
      List<FrequencyRule> tightened =
          policy.frequencyRules().stream().map(each -> each == rule ? tighter : each).toList();
      LocalDate day = START.plusDays(random.nextInt(500));
      assertThat(story.dueBy(tightened, day))
          .as("%s, %s, round %d", policy.key(), rule.id(), round)
          .isBeforeOrEqualTo(story.dueBy(policy.frequencyRules(), day));
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void meetingMoreOftenForATimeNeverMakesADueDateLater(Policy policy) {
    Random random = new Random(20261124);
    int earlier = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Story story = new Story(policy, random);
      SupervisedPerson person = story.subject.worker();
      LocalDate day = START.plusDays(random.nextInt(500));
      LocalDate plain = story.as(person.moreOften(null)).dueBy(policy.frequencyRules(), day);
      LocalDate tighter =
          story.as(person.moreOften(term(random))).dueBy(policy.frequencyRules(), day);
      assertThat(tighter).as("%s, round %d", policy.key(), round).isBeforeOrEqualTo(plain);
      earlier += tighter.isBefore(plain) ? 1 : 0;
    }
    assertThat(earlier).isPositive();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void aSessionMoreNeverMakesADueDateEarlier(Policy policy) {
    Random random = new Random(20261122);
    for (int round = 0; round < ROUNDS; round++) {
      Story story = new Story(policy, random);
      LocalDate day = START.plusDays(random.nextInt(500));
      LocalDate before = story.dueBy(policy.frequencyRules(), day);
      story.held.add(story.session(random));
      assertThat(story.dueBy(policy.frequencyRules(), day))
          .as("%s, %s, round %d", policy.key(), story.kind, round)
          .isAfterOrEqualTo(before);
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void timeMovingOnNeverMakesGoodWhatIsOverdue(Policy policy) {
    Random random = new Random(20261123);
    int overdueSeen = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Story story = new Story(policy, random);
      boolean overdue = false;
      for (int days = 130; days < 600; days += 1 + random.nextInt(40)) {
        LocalDate day = START.plusDays(days);
        boolean now = story.dueBy(policy.frequencyRules(), day).isBefore(day);
        assertThat(now || !overdue).as("%s on %s, round %d", policy.key(), day, round).isTrue();
        overdue = now;
      }
      overdueSeen += overdue ? 1 : 0;
    }
    assertThat(overdueSeen).isGreaterThan(ROUNDS / 2);
  }

  private static TighterTerm term(Random random) {
    LocalDate from = START.plusDays(random.nextInt(300));
    return new TighterTerm(1 + random.nextInt(3), from, from.plusDays(1 + random.nextInt(120)));
  }

  private static Stream<Policy> packs() throws IOException {
    Map<String, String> packs = new LinkedHashMap<>(PackFiles.shipped());
    packs.put("tidewater.yaml", InventedPacks.text("tidewater"));
    return packs.entrySet().stream()
        .map(
            pack -> {
              try {
                return new PolicyReader().read(pack.getKey(), pack.getValue());
              } catch (PolicyRefused refused) {
                throw new AssertionError(refused);
              }
            });
  }

  private static FrequencyRule tighter(FrequencyRule rule) {
    Deadline interval = rule.interval();
    if (interval == null || interval.period() == null && interval.daysOf() == null) {
      return rule;
    }
    return new FrequencyRule(
        rule.id(),
        rule.kind(),
        rule.scope(),
        rule.effectiveFrom(),
        rule.effectiveUntil(),
        rule.stage(),
        interval.daysOf() == null
            ? shorter(interval.period())
            : new Deadline(interval.workingDays() - 1, null, false, interval.daysOf()),
        rule.agreed(),
        rule.inTurn(),
        rule.heldBy(),
        rule.minutes(),
        rule.fallback(),
        rule.insteadOf(),
        rule.paragraph(),
        rule.sentence());
  }

  private static Deadline shorter(Period period) {
    int shortest = (int) period.toTotalMonths() * 28 + period.getDays();
    return Deadline.of(Period.ofDays(Math.max(1, shortest - 1)));
  }

  private static <T> T any(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  /** Somebody, or somebody's case, and what happened. */
  private static class Story {

    private final Policy policy;
    private final String kind;
    private SupervisedCase subject;
    private final List<SessionFact> held = new ArrayList<>();
    private final List<AbsencePeriod> absences = new ArrayList<>();

    Story(Policy policy, Random random) {
      this.policy = policy;
      this.kind = any(policy.frequencyRules(), random).kind();
      SupervisedPerson person =
          new SupervisedPerson(
              named(RuleScope::teams, random),
              named(RuleScope::roles, random),
              named(RuleScope::careers, random),
              START,
              random.nextBoolean() ? null : START.plusDays(150 + random.nextInt(90)),
              20 + random.nextInt(30),
              START,
              random.nextBoolean() ? null : term(random));
      this.subject = new SupervisedCase(person, START, markers(random));
      for (int i = random.nextInt(8); i > 0; i--) {
        held.add(session(random));
      }
      for (int i = random.nextInt(4); i > 0; i--) {
        LocalDate from = START.plusDays(random.nextInt(300));
        absences.add(new AbsencePeriod(from, from.plusDays(random.nextInt(60))));
      }
    }

    private String named(Function<RuleScope, Collection<String>> part, Random random) {
      List<String> keys = new ArrayList<>();
      keys.add(null);
      policy.frequencyRules().stream()
          .flatMap(rule -> part.apply(rule.scope()).stream())
          .forEach(keys::add);
      return any(keys, random);
    }

    private List<CaseMarker> markers(Random random) {
      List<CaseMarker> markers = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        LocalDate from = START.plusDays(random.nextInt(300));
        boolean agreed = random.nextBoolean();
        markers.add(
            new CaseMarker(
                agreed ? CaseMarker.AGREED : named(RuleScope::cases, random),
                agreed ? Period.ofWeeks(3 + random.nextInt(15)) : null,
                random.nextBoolean() ? null : from,
                random.nextBoolean() ? null : from.plusDays(random.nextInt(90))));
      }
      return markers.stream().filter(marker -> marker.key() != null).toList();
    }

    Story as(SupervisedPerson person) {
      subject = new SupervisedCase(person, START, subject.markers());
      return this;
    }

    SessionFact session(Random random) {
      return new SessionFact(
          START.plusDays(random.nextInt(130)),
          any(TURNS, random),
          random.nextInt(5) == 0 ? "informal" : kind,
          random.nextBoolean() ? 60 : 30,
          random.nextInt(5) > 0);
    }

    /** The due date; long after everything where nothing is due or the clock stands. */
    LocalDate dueBy(List<FrequencyRule> rules, LocalDate day) {
      return new FrequencyDueDates(kind, rules, new DueDates().workingDays(policy))
          .of(subject, held, absences, day)
          .map(DueDate::on)
          .or(() -> Optional.of(FAR))
          .get();
    }
  }
}
