package org.supervision.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.supervision.domain.access.NotYourStep;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;

/** One of the two proposes times, the other takes one of them or none, once. */
class TimeProposalTest {

  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final SessionTime WEDNESDAY = at(8, 10);
  private static final SessionTime THURSDAY = at(9, 14);
  private static final SessionTime FRIDAY = at(10, 9);

  @Test
  void theOtherTakesOneOfTheTimesAndThenItIsSettled() {
    TimeProposal proposal = proposed(WEDNESDAY, THURSDAY, FRIDAY);
    assertThat(proposal.answererId()).isEqualTo("priya");
    assertThat(proposal.accept("priya", THURSDAY.startsAt(), NOW)).isEqualTo(THURSDAY);
    assertThat(proposal.stateAt(NOW)).isEqualTo(ProposalState.ACCEPTED);
    assertThat(proposal.getSettledAt()).isEqualTo(NOW);
    assertThatThrownBy(() -> proposal.accept("priya", WEDNESDAY.startsAt(), NOW))
        .isInstanceOf(TimesAnsweredAlready.class);
    assertThatThrownBy(() -> proposal.withdraw("tom", NOW))
        .isInstanceOf(TimesAnsweredAlready.class);
  }

  @Test
  void aSuperviseeProposesAsWellAndTheSupervisorAnswers() {
    TimeProposal proposal = new TimeProposal(pair(), "file", "priya");
    proposal.propose(List.of(FRIDAY), NOW);
    assertThat(proposal.answererId()).isEqualTo("tom");
    assertThat(proposal.authorId()).isEqualTo("priya");
    assertThat(proposal.accept("tom", FRIDAY.startsAt(), NOW)).isEqualTo(FRIDAY);
  }

  @Test
  void nobodyAnswersThemselvesAndNobodyElseWithdraws() {
    TimeProposal proposal = proposed(WEDNESDAY);
    assertThatThrownBy(() -> proposal.accept("tom", WEDNESDAY.startsAt(), NOW))
        .isInstanceOf(NotYourStep.class);
    assertThatThrownBy(() -> proposal.decline("tom", NOW)).isInstanceOf(NotYourStep.class);
    assertThatThrownBy(() -> proposal.withdraw("priya", NOW)).isInstanceOf(NotYourStep.class);
    assertThat(proposal.isOpen(NOW)).isTrue();
  }

  @Test
  void onlyWhatWasProposedAndIsStillToComeIsAccepted() {
    TimeProposal proposal = proposed(WEDNESDAY, FRIDAY);
    assertThatThrownBy(() -> proposal.accept("priya", THURSDAY.startsAt(), NOW))
        .isInstanceOf(TimeNotProposed.class);
    assertThatThrownBy(() -> proposal.accept("priya", WEDNESDAY.startsAt(), WEDNESDAY.startsAt()))
        .isInstanceOf(ChosenTimeIsPast.class);
    assertThat(proposal.accept("priya", FRIDAY.startsAt(), THURSDAY.startsAt())).isEqualTo(FRIDAY);
  }

  @Test
  void itLapsesByItselfWhenTheLatestOfItsTimesComes() {
    TimeProposal proposal = proposed(FRIDAY, WEDNESDAY);
    assertThat(proposal.getTimes()).as("as proposed").containsExactly(FRIDAY, WEDNESDAY);
    assertThat(proposal.isOpen(FRIDAY.startsAt().minusSeconds(1))).isTrue();
    assertThat(proposal.stateAt(FRIDAY.startsAt())).isEqualTo(ProposalState.LAPSED);
    assertThatThrownBy(() -> proposal.decline("priya", FRIDAY.startsAt()))
        .isInstanceOf(TimesAnsweredAlready.class);
    assertThatThrownBy(() -> proposal.end(FRIDAY.startsAt()))
        .isInstanceOf(TimesAnsweredAlready.class);
  }

  @Test
  void whatWasAnsweredDoesNotLapse() {
    TimeProposal proposal = proposed(WEDNESDAY);
    proposal.decline("priya", NOW);
    assertThat(proposal.stateAt(NOW.plus(Duration.ofDays(60)))).isEqualTo(ProposalState.DECLINED);
  }

  /** Whatever settled it, nothing settles it again. */
  @ParameterizedTest
  @EnumSource(Settling.class)
  void itIsSettledOnce(Settling first) {
    for (Settling then : Settling.values()) {
      TimeProposal proposal = proposed(WEDNESDAY);
      first.step.accept(proposal);
      ProposalState settled = proposal.stateAt(NOW);
      assertThat(settled).isEqualTo(first.state);
      assertThatThrownBy(() -> then.step.accept(proposal))
          .as("%s after %s", then, first)
          .isInstanceOf(TimesAnsweredAlready.class);
      assertThat(proposal.stateAt(NOW)).isEqualTo(settled);
    }
  }

  @Test
  void timesAreToComeDifferentAndUpToThree() {
    assertThatThrownBy(() -> proposed()).isInstanceOf(NoTimeProposed.class);
    assertThatThrownBy(() -> proposed(WEDNESDAY, THURSDAY, FRIDAY, at(11, 9)))
        .isInstanceOf(TooManyTimes.class)
        .extracting("details")
        .isEqualTo(List.of(3));
    assertThatThrownBy(() -> proposed(WEDNESDAY, THURSDAY, WEDNESDAY))
        .isInstanceOf(SameTimeTwice.class)
        .extracting("details")
        .isEqualTo(List.of(3));
    SessionTime before = SessionTime.at(TODAY, LocalTime.of(9, 0), 90);
    assertThatThrownBy(() -> proposed(WEDNESDAY, before))
        .isInstanceOf(ProposedTimeIsPast.class)
        .extracting("details")
        .isEqualTo(List.of(2));
    SessionTime now = SessionTime.at(TODAY, LocalTime.of(10, 0), 90);
    assertThatThrownBy(() -> proposed(now)).isInstanceOf(ProposedTimeIsPast.class);
  }

  private enum Settling {
    ACCEPT(ProposalState.ACCEPTED, one -> one.accept("priya", WEDNESDAY.startsAt(), NOW)),
    DECLINE(ProposalState.DECLINED, one -> one.decline("priya", NOW)),
    WITHDRAW(ProposalState.WITHDRAWN, one -> one.withdraw("tom", NOW)),
    END(ProposalState.ENDED, one -> one.end(NOW));

    private final ProposalState state;
    private final Consumer<TimeProposal> step;

    Settling(ProposalState state, Consumer<TimeProposal> step) {
      this.state = state;
      this.step = step;
    }
  }

  private static SessionTime at(int days, int hour) {
    return SessionTime.at(TODAY.plusDays(days), LocalTime.of(hour, 0), 90);
  }

  private static TimeProposal proposed(SessionTime... times) {
    TimeProposal proposal = new TimeProposal(pair(), "file", "tom");
    proposal.propose(List.of(times), NOW);
    return proposal;
  }

  private static SupervisoryRelationship pair() {
    return new SupervisoryRelationship(
        "northmere", "priya", "tom", RelationshipKind.LINE_MANAGEMENT, NOW.minusSeconds(1));
  }
}
