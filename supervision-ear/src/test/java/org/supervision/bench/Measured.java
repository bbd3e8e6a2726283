package org.supervision.bench;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/**
 * What one round of one kind of work took.
 *
 * @param micros how long each answer took, in microseconds
 * @param lasted how long the round was
 * @param serverCpu what the application server's process used meanwhile
 * @param databaseCpu what the database's used
 */
record Measured(Histogram micros, Duration lasted, Duration serverCpu, Duration databaseCpu) {

  private static final double MICROS = 1_000.0;

  double p50() {
    return micros.getValueAtPercentile(50) / MICROS;
  }

  double p95() {
    return micros.getValueAtPercentile(95) / MICROS;
  }

  double perSecond() {
    return micros.getTotalCount() * 1e9 / lasted.toNanos();
  }

  /** Milliseconds of the application server for one request. */
  double serverPerRequest() {
    return serverCpu.toNanos() / 1e6 / micros.getTotalCount();
  }

  /** Milliseconds of the database for one request. */
  double databasePerRequest() {
    return databaseCpu.toNanos() / 1e6 / micros.getTotalCount();
  }
}
