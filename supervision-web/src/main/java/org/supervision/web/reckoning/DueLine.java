package org.supervision.web.reckoning;

import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.policy.DueDate;

/**
 * What came out of the calculator.
 *
 * @param answer the due date, or null where the policy sets nothing
 * @param asked the day of asking
 */
public record DueLine(DueDate answer, LocalDate asked) {

  /** Which sentence of the page's words is the answer. */
  public String getOutcome() {
    return "policy.due." + (isNone() ? "none" : isPaused() ? "paused" : "on");
  }

  /** Whether the policy sets nothing for such a person. */
  public boolean isNone() {
    return answer == null;
  }

  /** Whether an absence without an end holds the clock. */
  public boolean isPaused() {
    return answer != null && answer.isPaused();
  }

  /** Whether there is a day. */
  public boolean isOn() {
    return answer != null && !answer.isPaused();
  }

  /** By how many days it is late on the day of asking. */
  public int getDaysLate() {
    return isOn() ? answer.daysOverdue(asked) : 0;
  }

  /** The rules that bind as well and give a later day. */
  public List<DueDate.LookedAt> getOthers() {
    return answer == null ? List.of() : answer.lookedAt();
  }
}
