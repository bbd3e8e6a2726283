package org.supervision.ejb.inside;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerService;
import java.util.List;
import java.util.stream.Stream;

/** Laid into the module of the services for a test: only there can its timers be seen. */
@Stateless
@PermitAll
public class TimersInside {

  @Resource private TimerService timers;

  /** What the server will call, each told as its hour, minute, second and time zone. */
  public List<String> schedules() {
    return told(timers.getAllTimers().stream());
  }

  /** Those of them that the database remembers, told alike. */
  public List<String> persistent() {
    return told(timers.getAllTimers().stream().filter(Timer::isPersistent));
  }

  private static List<String> told(Stream<Timer> timers) {
    return timers
        .filter(Timer::isCalendarTimer)
        .map(Timer::getSchedule)
        .map(at -> at.getHour() + ":" + at.getMinute() + ":" + at.getSecond())
        .sorted()
        .toList();
  }
}
