package org.supervision.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeamTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final Team team = new Team("northmere", "assessment", "Harbour", "Safeguarding");

  @Test
  void aTeamClosesFromTodayOrFromADayToComeAndOpensAgain() {
    team.close(TODAY, TODAY, 0);
    assertThat(team.getClosedFrom()).isEqualTo(TODAY);
    team.close(TODAY.plusDays(7), TODAY, 0);
    assertThat(team.getClosedFrom()).isEqualTo(TODAY.plusDays(7));
    team.openAgain();
    assertThat(team.getClosedFrom()).isNull();
  }

  @Test
  void noTeamClosesFromADayThatIsOver() {
    for (LocalDate day : new LocalDate[] {TODAY.minusDays(1), null}) {
      assertThatThrownBy(() -> team.close(day, TODAY, 0))
          .isInstanceOf(TeamClosesTodayOrLater.class);
    }
    assertThat(team.getClosedFrom()).isNull();
  }

  @Test
  void noTeamClosesWhileAnybodyIsInIt() {
    assertThatThrownBy(() -> team.close(TODAY, TODAY, 2))
        .isInstanceOfSatisfying(
            TeamHasPeople.class,
            refused -> assertThat(refused.details()).isEqualTo(List.of(2L, TODAY)));
    assertThat(team.getClosedFrom()).isNull();
  }
}
