package org.supervision.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supervision.domain.people.PostCriteria;
import org.supervision.domain.shared.SealedText;

class HoldTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate REVIEW = LocalDate.of(2027, 3, 3);
  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private static final SealedText TEXT = SealedText.of(new byte[64]);

  @Test
  void aHoldStandsUntilItIsLifted() {
    Hold hold = standing();
    assertThat(hold.isStanding()).isTrue();
    hold.lift(TEXT, "olga", NOW);
    assertThat(hold.isStanding()).isFalse();
  }

  @Test
  void aReviewThatIsDueEndsNothing() {
    Hold hold = standing();
    assertThat(hold.isReviewDue(REVIEW.minusDays(1))).isFalse();
    assertThat(hold.isReviewDue(REVIEW)).isTrue();
    assertThat(hold.isReviewDue(REVIEW.plusYears(9))).isTrue();
    assertThat(hold.isStanding()).isTrue();
  }

  @Test
  void whatIsJustifiedAnewIsLookedAtOnAnotherDay() {
    Hold hold = standing();
    hold.justify(TEXT, REVIEW.plusMonths(6), REVIEW);
    assertThat(hold.isReviewDue(REVIEW)).isFalse();
    assertThat(hold.getReviewOn()).isEqualTo(REVIEW.plusMonths(6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-24", "2026-11-23", "2027-11-25"})
  void aReviewIsOnADayToComeWithinAYear(LocalDate day) {
    Hold hold = new Hold("here", HoldScope.EVERYBODY, null);
    assertThatThrownBy(() -> hold.set(TEXT, TEXT, day, TODAY))
        .isInstanceOf(HoldReviewNotWithinYear.class);
    assertThatThrownBy(() -> standing().justify(TEXT, day, TODAY))
        .isInstanceOf(HoldReviewNotWithinYear.class);
  }

  @Test
  void aReviewNeedsItsDay() {
    Hold hold = new Hold("here", HoldScope.EVERYBODY, null);
    assertThatThrownBy(() -> hold.set(TEXT, TEXT, null, TODAY))
        .isInstanceOf(HoldReviewNotWithinYear.class);
  }

  @Test
  void whatWasLiftedIsNotLiftedOrJustifiedAgain() {
    Hold hold = standing();
    hold.lift(TEXT, "olga", NOW);
    assertThatThrownBy(() -> hold.lift(TEXT, "nina", NOW)).isInstanceOf(HoldIsLifted.class);
    assertThatThrownBy(() -> hold.justify(TEXT, REVIEW, TODAY)).isInstanceOf(HoldIsLifted.class);
    assertThat(hold.getLiftedBy()).isEqualTo("olga");
  }

  @Test
  void aHoldOfARequestEndsWithItAndByNoHandBefore() {
    Hold hold = Hold.ofRequest("here", "file", "request");
    hold.set(null, null, REVIEW, TODAY);
    hold.own("nina", "nina", NOW);
    assertThatThrownBy(() -> hold.lift(TEXT, "olga", NOW)).isInstanceOf(HoldLastsWithRequest.class);
    hold.justify(TEXT, REVIEW.plusMonths(6), REVIEW);
    hold.handTo("olga");
    assertThat(hold.isStanding()).isTrue();
    assertThat(hold.getOwnerId()).isEqualTo("olga");
    hold.endWithRequest("olga", NOW);
    assertThat(hold.isStanding()).isFalse();
    assertThatThrownBy(() -> hold.endWithRequest("olga", NOW)).isInstanceOf(HoldIsLifted.class);
  }

  @Test
  void aHoldNamesWhatItCoversAndNothingElse() {
    assertThat(new Hold("here", HoldScope.FILE, "one").getFileId()).isEqualTo("one");
    assertThat(new Hold("here", HoldScope.FILE, "one").getTeamId()).isNull();
    assertThat(new Hold("here", HoldScope.TEAM, "east").getTeamId()).isEqualTo("east");
    assertThat(new Hold("here", HoldScope.EVERYBODY, null).getFileId()).isNull();
  }

  @Test
  void aHoldOnPostsNamesSomethingAndAPeriodThatHasADay() {
    PostCriteria posts =
        new PostCriteria(null, "social-worker", null, REVIEW.minusYears(9), REVIEW.minusYears(4));
    Hold hold = new Hold("here", posts);
    assertThat(hold.getScope()).isEqualTo(HoldScope.MATCHING);
    assertThat(hold.getPosts()).isEqualTo(posts);
    assertThat(new Hold("here", HoldScope.TEAM, "east").getPosts())
        .isEqualTo(PostCriteria.ofTeam("east"));
    assertThat(new Hold("here", HoldScope.EVERYBODY, null).getPosts()).isNull();
    for (PostCriteria nobody :
        new PostCriteria[] {
          PostCriteria.ofTeam(null), new PostCriteria("east", null, null, REVIEW, TODAY)
        }) {
      assertThatThrownBy(() -> new Hold("here", nobody)).isInstanceOf(HoldCoversNothing.class);
    }
  }

  private static Hold standing() {
    Hold hold = new Hold("here", HoldScope.FILE, "file");
    hold.set(TEXT, TEXT, REVIEW, TODAY);
    hold.own("olga", "nina", NOW);
    return hold;
  }
}
