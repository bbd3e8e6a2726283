package org.supervision.domain.policy;

import java.time.LocalDate;

/**
 * The part of a career stage in which a rule holds, reckoned from the stage's first day: {@code
 * [from, until)}.
 *
 * @param from where it starts to hold, or null for at once
 * @param until where it stops to hold, or null for never
 */
public record RuleStage(StageBound from, StageBound until) {

  /** Whether it holds on a day for somebody in that stage. */
  public boolean holdsOn(LocalDate day, SupervisedPerson person) {
    LocalDate start = person.stageStart();
    boolean begun = from == null || !day.isBefore(from.on(start, person.reviewedOn()));
    return begun && (until == null || day.isBefore(until.on(start, person.reviewedOn())));
  }
}
