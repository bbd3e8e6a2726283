package org.supervision.endurance;

import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Holds one of two runners back, the longer the oftener it won, so that either may win a race. */
final class Handicap {

  private static final long STEP = 4_000_000L;

  private long nanos;
  private int won;
  private int races;

  /** The runner, held back. */
  <T> Callable<T> on(Callable<T> runner) {
    long now = nanos;
    return () -> {
      if (now > 0) {
        LockSupport.parkNanos(now);
      }
      return runner.call();
    };
  }

  /** Learns whether the one that was held back won in spite of it. */
  void learn(boolean stillWon) {
    races++;
    won += stillWon ? 1 : 0;
    nanos = Math.max(0, nanos + (stillWon ? STEP : -STEP));
  }

  /** How often it won, for whoever reads the run. */
  @Override
  public String toString() {
    return won + " of " + races;
  }
}
