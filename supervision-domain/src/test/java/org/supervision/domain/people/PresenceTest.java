package org.supervision.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PresenceTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final Person person = new Person("northmere", "N1", "Priya", "Nandra");

  @Test
  void whoHoldsAPostAndIsNotAwayIsHere() {
    assertThat(on(List.of(post(TODAY)), List.of()))
        .isEqualTo(new Presence(PersonState.WORKING, null, null));
  }

  @Test
  void whoHoldsNoPostIsHereUntilTheyLeave() {
    assertThat(on(List.of(), List.of()).state()).isEqualTo(PersonState.WORKING);
  }

  @Test
  void anAbsenceWithoutALastDayGoesOn() {
    LocalDate since = TODAY.minusDays(15);
    Absence over = new Absence(person.getId(), TODAY.minusDays(90), TODAY.minusDays(80));
    Absence open = new Absence(person.getId(), since, null);
    assertThat(on(List.of(post(TODAY)), List.of(over, open)))
        .isEqualTo(new Presence(PersonState.ABSENT, since, since));
  }

  @Test
  void theLastDayIsADayHereAndTheNextIsNot() {
    person.leave(TODAY);
    assertThat(on(List.of(post(TODAY.minusYears(1))), List.of()))
        .isEqualTo(new Presence(PersonState.LEAVING, TODAY, null));
    assertThat(Presence.of(person, List.of(), List.of(), TODAY.plusDays(1)))
        .isEqualTo(new Presence(PersonState.LEFT, TODAY, null));
  }

  @Test
  void whoLeavesAndIsAwayAlreadyIsSaidToBeBoth() {
    person.leave(TODAY.plusDays(9));
    Absence away = new Absence(person.getId(), TODAY.minusDays(3), null);
    assertThat(on(List.of(post(TODAY.minusYears(1))), List.of(away)))
        .isEqualTo(new Presence(PersonState.LEAVING, TODAY.plusDays(9), TODAY.minusDays(3)));
  }

  @Test
  void whoseFirstPostIsToComeIsYetToBegin() {
    Post later = post(TODAY.plusDays(7));
    assertThat(on(List.of(later), List.of()))
        .isEqualTo(new Presence(PersonState.BEGINNING, TODAY.plusDays(7), null));
    assertThat(on(List.of(later, post(TODAY)), List.of()).state()).isEqualTo(PersonState.WORKING);
  }

  private Presence on(List<Post> posts, List<Absence> absences) {
    return Presence.of(person, posts, absences, TODAY);
  }

  private Post post(LocalDate from) {
    return new Post(person.getId(), "team", "social-worker", "social worker", 1, from);
  }
}
