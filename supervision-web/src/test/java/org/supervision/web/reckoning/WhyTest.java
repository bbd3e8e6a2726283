package org.supervision.web.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.supervision.domain.policy.Deadline;
import org.supervision.domain.policy.DueDate;
import org.supervision.domain.policy.FrequencyRule;
import org.supervision.domain.policy.Template;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

class WhyTest {

  private static final LocalDate THIRD = LocalDate.of(2026, 11, 3);
  private static final LocalDate DUE = LocalDate.of(2026, 12, 3);

  @Test
  void itNamesTheRuleItsParagraphTheLastSessionAndTheDay() {
    assertThat(why(DUE, true, false))
        .isEqualTo(
            "Monthly for Families First teams (appendix 4): last held 3 November 2026,"
                + " due by 3 December 2026.");
  }

  @Test
  void whereNothingWasHeldItCountsFromTheStart() {
    assertThat(why(DUE, false, false)).contains("nothing held since 3 November 2026, due by");
  }

  @Test
  void anAbsenceIsNamed() {
    assertThat(why(DUE, true, true)).endsWith("moved by an absence to 3 December 2026.");
    assertThat(why(null, true, true)).endsWith("the clock stands still during an absence.");
  }

  private static String why(LocalDate on, boolean held, boolean moved) {
    DueDate due = new DueDate(on, rule(), THIRD, held, moved, "line", List.of());
    return Why.of(due, new Words(), new When());
  }

  private static FrequencyRule rule() {
    return new FrequencyRule(
        "team-monthly",
        Template.PERSONAL,
        null,
        null,
        null,
        null,
        Deadline.of(Period.ofMonths(1)),
        false,
        null,
        null,
        null,
        false,
        null,
        "appendix 4",
        "Monthly for Families First teams.");
  }
}
