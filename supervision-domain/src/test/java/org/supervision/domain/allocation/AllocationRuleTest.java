package org.supervision.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supervision.domain.allocation.AllocationRule.ASSISTANT;
import static org.supervision.domain.allocation.AllocationRule.EXPERIENCE;
import static org.supervision.domain.allocation.AllocationRule.LEVEL;
import static org.supervision.domain.allocation.AllocationRule.RATIO;
import static org.supervision.domain.allocation.AllocationRule.REGISTRATION;
import static org.supervision.domain.allocation.AllocationRule.TRAINING;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.Post;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.policy.AllocationLimits;
import org.supervision.domain.policy.SupervisorRatio;

class AllocationRuleTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 7);
  private static final LocalDate LONG_AGO = LocalDate.of(2017, 4, 3);
  private static final String REGISTER = "Social Work England";
  private static final AllocationLimits LIMITS =
      new AllocationLimits(
          1,
          List.of("social-worker"),
          REGISTER,
          true,
          12,
          List.of("newly-qualified"),
          List.of("assistant-team-manager"),
          "newly-qualified");
  private static final SupervisorRatio RATIO_OF = new SupervisorRatio(5, 7, 2, List.of("recorder"));

  @Test
  void anExperiencedManagerSupervisesASocialWorker() {
    assertThat(AllocationRule.brokenBy(line(manager(LONG_AGO), worker(), 7))).isEmpty();
  }

  @Test
  void whoComesFromOutsideStandsInNoLineAndIsNeverOfIt() {
    Standing outsider = Standing.of(person(), List.of(), DAY);
    outsider.person().comeFrom("Wye Academy");
    assertThat(AllocationRule.brokenBy(as(RelationshipKind.CLINICAL, outsider, helper())))
        .isEmpty();
    assertThat(AllocationRule.brokenBy(as(RelationshipKind.CLINICAL, outsider, worker())))
        .containsExactly(REGISTRATION);
    assertThat(LEVEL.isKeptBy(line(outsider, at(1), 1))).isFalse();
    assertThat(LEVEL.isKeptBy(as(RelationshipKind.COVER, outsider, at(1)))).isFalse();
  }

  @Test
  void aSupervisorStandsAtLeastOneLevelHigher() {
    assertThat(LEVEL.isKeptBy(line(at(2), at(1), 1))).isTrue();
    assertThat(LEVEL.isKeptBy(line(at(2), at(2), 1))).isFalse();
    assertThat(LEVEL.isKeptBy(line(at(1), at(2), 1))).isFalse();
    assertThat(LEVEL.isKeptBy(line(Standing.of(person(), List.of(), DAY), at(1), 1))).isFalse();
  }

  @Test
  void theSupervisorOfAStatutoryPostIsRegisteredUntilTheLastDayForRenewal() {
    Standing manager = manager(LONG_AGO);
    assertThat(REGISTRATION.isKeptBy(line(manager, worker(), 1))).isTrue();
    manager.person().registerAs("SW1", DAY);
    assertThat(REGISTRATION.isKeptBy(line(manager, worker(), 1))).isTrue();
    manager.person().registerAs("SW1", DAY.minusDays(1));
    assertThat(REGISTRATION.isKeptBy(line(manager, worker(), 1))).isFalse();
    manager.person().registerAs("SW1", null);
    manager.person().registerWith("HCPC");
    assertThat(REGISTRATION.isKeptBy(line(manager, worker(), 1))).isFalse();
    assertThat(REGISTRATION.isKeptBy(line(manager, helper(), 1))).as("no such post").isTrue();
  }

  @Test
  void aSupervisorWasTrainedByThatDay() {
    Standing manager = manager(LONG_AGO);
    manager.person().trainToSupervise(DAY);
    assertThat(TRAINING.isKeptBy(line(manager, helper(), 1))).isTrue();
    manager.person().trainToSupervise(DAY.plusDays(1));
    assertThat(TRAINING.isKeptBy(line(manager, helper(), 1))).isFalse();
    assertThat(TRAINING.isUnknownOf(line(manager, helper(), 1))).isFalse();
  }

  @Test
  void whoIsKnownNotToHaveBeenTrainedBreaksTheRule() {
    Standing manager = manager(LONG_AGO);
    manager.person().goUntrained();
    assertThat(TRAINING.isKeptBy(line(manager, helper(), 1))).isFalse();
    assertThat(TRAINING.isUnknownOf(line(manager, helper(), 1))).isFalse();
    manager.person().trainToSupervise(LONG_AGO);
    assertThat(TRAINING.isKeptBy(line(manager, helper(), 1))).as("since").isTrue();
  }

  @Test
  void whoManagedElsewhereBeforeIsNotNewlyPromoted() {
    Standing manager = manager(DAY.minusMonths(1));
    assertThat(EXPERIENCE.isKeptBy(line(manager, novice(), 1))).isFalse();
    manager.person().manageSince(LONG_AGO);
    assertThat(EXPERIENCE.isKeptBy(line(manager, novice(), 1))).isTrue();
    manager.person().manageSince(DAY);
    assertThat(manager.managingSince()).as("the earlier of both").isEqualTo(DAY.minusMonths(1));
  }

  @Test
  void whatNobodyRecordedShowsAndBreaksNothing() {
    Standing untold = at(3);
    assertThat(TRAINING.isKeptBy(line(untold, helper(), 1))).isTrue();
    assertThat(TRAINING.isUnknownOf(line(untold, helper(), 1))).isTrue();
    Standing assistant = standing("assistant-team-manager", 2, LONG_AGO);
    for (Standing supervisee : new Standing[] {helper(), novice()}) {
      assertThat(ASSISTANT.isKeptBy(line(assistant, supervisee, 1))).isTrue();
      assertThat(ASSISTANT.isUnknownOf(line(assistant, supervisee, 1))).isTrue();
    }
    assertThat(ASSISTANT.isUnknownOf(line(assistant, worker(), 1))).as("breaks").isFalse();
    assertThat(LEVEL.isUnknownOf(line(assistant, worker(), 1))).isFalse();
  }

  @Test
  void whoIsNewIsNotSupervisedBySomebodyPromotedLessThanTwelveMonthsAgo() {
    Standing novice = novice();
    assertThat(EXPERIENCE.isKeptBy(line(manager(DAY.minusMonths(12)), novice, 1))).isTrue();
    Standing promoted = manager(DAY.minusMonths(12).plusDays(1));
    assertThat(EXPERIENCE.isKeptBy(line(promoted, novice, 1))).isFalse();
    assertThat(EXPERIENCE.isKeptBy(line(promoted, worker(), 1))).as("not new").isTrue();
  }

  @Test
  void anotherPostAsHighDoesNotMakeSomebodyNewlyPromoted() {
    Person person = person();
    Post earlier = post(person, "team-manager", 3, LONG_AGO);
    earlier.end(DAY.minusMonths(2));
    Post present = post(person, "team-manager", 3, DAY.minusMonths(2).plusDays(1));
    Post lower = post(person, "assistant-team-manager", 2, LONG_AGO.minusYears(2));
    Standing moved = Standing.of(person, List.of(lower, earlier, present), DAY);
    assertThat(moved.since()).isEqualTo(LONG_AGO);
    assertThat(EXPERIENCE.isKeptBy(line(moved, novice(), 1))).isTrue();
  }

  @Test
  void anAssistantSupervisesWhoIsNotQualifiedAndOnceTrainedTheFirstYear() {
    Standing assistant = standing("assistant-team-manager", 2, LONG_AGO);
    assertThat(ASSISTANT.isKeptBy(line(assistant, helper(), 1))).isTrue();
    assertThat(ASSISTANT.isKeptBy(line(assistant, worker(), 1))).isFalse();
    assistant.person().trainToSupervise(DAY.plusDays(1));
    assertThat(ASSISTANT.isKeptBy(line(assistant, novice(), 1))).as("not trained").isFalse();
    assistant.person().trainToSupervise(LONG_AGO);
    assertThat(ASSISTANT.isKeptBy(line(assistant, novice(), 1))).isTrue();
    assertThat(ASSISTANT.isKeptBy(line(assistant, worker(), 1))).isFalse();
    assertThat(ASSISTANT.bearsOn(as(RelationshipKind.MENTORING, assistant, worker()))).isFalse();
  }

  @Test
  void anEighthPractitionerIsOneTooManyInLineManagementAlone() {
    assertThat(RATIO.isKeptBy(line(manager(LONG_AGO), worker(), 7))).isTrue();
    assertThat(RATIO.isKeptBy(line(manager(LONG_AGO), worker(), 8))).isFalse();
    assertThat(RATIO.isKeptBy(line(manager(LONG_AGO), worker(), 1))).as("few only show").isTrue();
    assertThat(RATIO.bearsOn(as(RelationshipKind.MENTORING, at(3), worker()))).isFalse();
    assertThat(RATIO.bearsOn(line(at(4), at(3), 8))).as("no practitioner").isFalse();
    assertThat(RATIO.bearsOn(line(at(4), standing("recorder", 1, LONG_AGO), 8))).isFalse();
  }

  @Test
  void aPolicyThatIsSilentRulesNothingOut() {
    WantedAllocation silent =
        new WantedAllocation(
            at(1), worker(), RelationshipKind.LINE_MANAGEMENT, DAY, 20, null, null);
    assertThat(AllocationRule.brokenBy(silent)).isEmpty();
  }

  private static WantedAllocation line(Standing supervisor, Standing supervisee, int will) {
    return new WantedAllocation(
        supervisor, supervisee, RelationshipKind.LINE_MANAGEMENT, DAY, will, LIMITS, RATIO_OF);
  }

  private static WantedAllocation as(
      RelationshipKind kind, Standing supervisor, Standing supervisee) {
    return new WantedAllocation(supervisor, supervisee, kind, DAY, 1, LIMITS, RATIO_OF);
  }

  private static Standing manager(LocalDate since) {
    Standing manager = standing("team-manager", 3, since);
    manager.person().registerWith(REGISTER);
    manager.person().trainToSupervise(LONG_AGO);
    return manager;
  }

  private static Standing worker() {
    Standing worker = standing("social-worker", 1, LONG_AGO);
    worker.person().qualifyIn(Person.SOCIAL_WORK);
    return worker;
  }

  private static Standing novice() {
    Standing novice = worker();
    novice.post().enterStage("newly-qualified", DAY.minusMonths(3));
    return novice;
  }

  private static Standing helper() {
    return standing("early-help-practitioner", 1, LONG_AGO);
  }

  private static Standing at(int level) {
    return standing("practitioner", level, LONG_AGO);
  }

  private static Standing standing(String role, int level, LocalDate since) {
    Person person = person();
    return Standing.of(person, List.of(post(person, role, level, since)), DAY);
  }

  private static Post post(Person person, String role, int level, LocalDate since) {
    return new Post(person.getId(), "team", role, role, level, since);
  }

  private static Person person() {
    return new Person("council", "N1", "Some", "Body");
  }
}
