package org.supervision.ejb.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.supervision.domain.shared.London;

/**
 * The one clock of the product, in the time of England. Where {@link Setting#SUPERVISION_TODAY}
 * names a day it runs ahead or behind by whole days, so that today is that day and the time of day
 * is true.
 */
@ApplicationScoped
public class Clocks {

  private final Duration offset;

  /** Takes the day from the settings. */
  public Clocks() {
    this(Clock.system(London.ZONE), Settings.date(Setting.SUPERVISION_TODAY).orElse(null));
  }

  Clocks(Clock real, LocalDate today) {
    offset = today == null ? Duration.ZERO : untilThatDay(real, today);
  }

  /** The clock to inject wherever time is asked; it ticks as finely as a column can keep. */
  @Produces
  public Clock clock() {
    Clock exact = Clock.tick(Clock.system(London.ZONE), Duration.of(1, ChronoUnit.MICROS));
    return Clock.offset(exact, offset);
  }

  /** Moves an instant that another system told by as much as our clock is moved. */
  public Instant fromOutside(Instant told) {
    return told.plus(offset);
  }

  private static Duration untilThatDay(Clock real, LocalDate today) {
    LocalDate realDay = LocalDate.now(real);
    return Duration.ofDays(ChronoUnit.DAYS.between(realDay, today));
  }
}
