package org.supervision.ejb.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Specializes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.supervision.domain.shared.London;
import org.supervision.ejb.setting.Clocks;

/**
 * Takes the place of the product's clock for a test inside the server: one thread can go to another
 * day, and what the server does by itself stays where it is.
 */
@Specializes
@ApplicationScoped
public class ClockInside extends Clocks {

  private static final ThreadLocal<Duration> AHEAD = ThreadLocal.withInitial(() -> Duration.ZERO);

  /** It is noon of this day for the present thread from now on. */
  public void goTo(LocalDate day) {
    Instant noon = day.atTime(LocalTime.NOON).atZone(London.ZONE).toInstant();
    AHEAD.set(Duration.between(super.clock().instant(), noon));
  }

  /** It is for the present thread what it is for everybody. */
  public void comeBack() {
    AHEAD.remove();
  }

  @Override
  @Produces
  public Clock clock() {
    return new Moved(super.clock());
  }

  /** The product's, by so much ahead as the thread that asks. */
  private static final class Moved extends Clock {
    private final Clock real;

    Moved(Clock real) {
      this.real = real;
    }

    @Override
    public ZoneId getZone() {
      return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return new Moved(real.withZone(zone));
    }

    @Override
    public Instant instant() {
      return real.instant().plus(AHEAD.get());
    }
  }
}
