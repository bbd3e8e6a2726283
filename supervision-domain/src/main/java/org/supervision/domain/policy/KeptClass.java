package org.supervision.domain.policy;

import java.time.Period;
import java.util.Locale;

/**
 * What is kept beside files for a period of its own, which the policy may say (PRODUCT §8).
 * Certificates are none: no policy can say anything but that they are kept for good.
 */
public enum KeptClass {
  /**
   * What people did that belongs to no file; and what was done to a file, from the day on which it
   * was destroyed: while the file is there, so is its log.
   */
  ACCESS_LOG(Period.ofDays(730), Period.ofYears(6)),
  /** Messages that were delivered or given up: that they were sent, to whom, and where they led. */
  MAIL_LOG(Period.ofDays(90), Period.ofYears(1)),
  /** What became of a file of the HR system. */
  FEEDS(Period.ofDays(365), Period.ofYears(2)),
  /** The secret address of somebody's calendar that nothing reads any more. */
  CALENDAR_ADDRESSES(Period.ofDays(28), Period.ofYears(1));

  private final Period atLeast;
  private final Period silent;

  KeptClass(Period atLeast, Period silent) {
    this.atLeast = atLeast;
    this.silent = silent;
  }

  /** As it is written in a pack: {@code mail-log}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** No policy keeps it for less; the database holds to that by itself. */
  public Period atLeast() {
    return atLeast;
  }

  /** How long it is kept where a pack is silent. */
  public Period whereSilent() {
    return silent;
  }
}
