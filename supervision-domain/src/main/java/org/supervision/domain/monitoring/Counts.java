package org.supervision.domain.monitoring;

import java.util.Collection;

/** How many of some people were due and supervised in a month. */
public record Counts(int people, int due, int onTime, int late, int notHeld) {

  /** Of what became of each of them. */
  public static Counts of(Collection<Outcome> outcomes) {
    return new Counts(
        outcomes.size(),
        (int) outcomes.stream().filter(Outcome::wasDue).count(),
        count(outcomes, Outcome.ON_TIME),
        count(outcomes, Outcome.LATE),
        count(outcomes, Outcome.NOT_HELD));
  }

  private static int count(Collection<Outcome> outcomes, Outcome which) {
    return (int) outcomes.stream().filter(one -> one == which).count();
  }

  /** These and others. */
  public Counts and(Counts other) {
    return new Counts(
        people + other.people,
        due + other.due,
        onTime + other.onTime,
        late + other.late,
        notHeld + other.notHeld);
  }
}
