package org.supervision.domain.job;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.supervision.domain.shared.London;

/** What runs by itself once a night, at a time of day in London. */
public enum Job {
  /** Reminds of records that wait for an answer. */
  REMIND_OF_RECORDS(LocalTime.of(3, 30)),
  /** Reminds of what is near, due or late. */
  REMIND(LocalTime.of(3, 30)),
  /** Warns of registrations to be renewed, and of training and observation that are due. */
  WARN_OF_RENEWALS(LocalTime.of(3, 30)),
  /** Puts files whose time is over before HR. */
  REVIEW_FILES(LocalTime.of(3, 30)),
  /** Verifies the log and all seals. */
  VERIFY(LocalTime.of(3, 30)),
  /** Forgets files and reports of feeds that are old. */
  FORGET_FEEDS(LocalTime.of(3, 40)),
  /** Purges what is kept beside files and has had its time. */
  PURGE(LocalTime.of(3, 45)),
  /** Forgets which forms were sent long ago. */
  FORGET_FORMS(LocalTime.of(3, 50));

  private final LocalTime at;

  Job(LocalTime at) {
    this.at = at;
  }

  /** When it runs next, after an instant. */
  public Instant next(Instant after) {
    LocalDate today = London.day(after);
    Instant tonight = today.atTime(at).atZone(London.ZONE).toInstant();
    return tonight.isAfter(after)
        ? tonight
        : today.plusDays(1).atTime(at).atZone(London.ZONE).toInstant();
  }
}
