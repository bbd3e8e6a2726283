package org.supervision.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostCriteriaTest {

  private static final LocalDate FROM = LocalDate.of(2015, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2019, 6, 30);

  @ParameterizedTest(name = "{0} {1} {2} {3}–{4}: {5}")
  @CsvSource({
    "east, , , , , true",
    "west, , , , , false",
    ", social-worker, , , , true",
    ", recorder, , , , false",
    ", , Safeguarding, , , true",
    ", , Care, , , false",
    "east, social-worker, Safeguarding, 2015-03-01, 2019-06-30, true",
    "east, recorder, Safeguarding, , , false",
    ", , , 2019-06-30, , true",
    ", , , 2019-07-01, , false",
    ", , , , 2015-03-01, true",
    ", , , , 2015-02-28, false",
    ", , , 2010-01-01, 2030-01-01, true"
  })
  void aPostIsAskedForByAllThatIsNamed(
      String team, String role, String service, LocalDate from, LocalDate until, boolean is) {
    Post post = new Post("mae", "east", "social-worker", "social worker", 1, FROM);
    post.end(LAST);
    PostCriteria asked = new PostCriteria(team, role, service, from, until);
    assertThat(asked.matches(post, "Safeguarding")).isEqualTo(is);
    assertThat(asked.isEmpty()).isFalse();
  }

  @Test
  void aPostThatIsStillHeldMatchesAnyDayToCome() {
    Post post = new Post("dev", "east", "social-worker", "social worker", 1, FROM);
    LocalDate later = LocalDate.of(2040, 1, 1);
    assertThat(new PostCriteria(null, null, null, later, null).matches(post, null)).isTrue();
  }

  @Test
  void aPeriodThatEndsBeforeItBeginsHasNoDay() {
    assertThat(new PostCriteria(null, null, null, LAST, FROM).isNever()).isTrue();
    assertThat(new PostCriteria(null, null, null, FROM, FROM).isNever()).isFalse();
    assertThat(PostCriteria.ofTeam(null).isEmpty()).isTrue();
  }
}
