package org.supervision.ejb.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.calendar.CalendarAddress;
import org.supervision.domain.people.Person;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.session.SessionTimes;
import org.supervision.ejb.setting.Setting;
import org.supervision.ejb.setting.Settings;

/**
 * What a calendar program reads that was told an address: the times of whose it is. It signs nobody
 * in, so anybody may ask; who does not have a secret that opens something gets nothing.
 */
@Stateless
@PermitAll
public class CalendarFeedService {

  private static final Duration NOTED_AGAIN = Duration.ofHours(1);
  private static final int DAYS_BACK = 14;

  @Inject private CalendarAddresses addresses;
  @Inject private SessionTimes times;
  @Inject private Names names;
  @Inject private Clock clock;

  /**
   * The calendar that a secret opens: its owner's planned times in relationships that last.
   *
   * @return empty where nothing has that secret, or whose it was has left
   */
  public Optional<String> of(String secret) {
    return addresses
        .byDigest(CalendarSecret.digest(secret))
        .filter(this::isOfSomebodyHere)
        .map(this::calendar);
  }

  private boolean isOfSomebodyHere(CalendarAddress address) {
    Person owner = names.of(List.of(address.getPersonId())).get(address.getPersonId());
    return owner != null && owner.isEmployedOn(LocalDate.now(clock));
  }

  private String calendar(CalendarAddress address) {
    Instant now = clock.instant();
    addresses.wasRead(address, now, now.minus(NOTED_AGAIN));
    return new CalendarText(Settings.text(Setting.BASE_URL), now)
        .feed(times.plannedBy(address.getPersonId(), LocalDate.now(clock).minusDays(DAYS_BACK)));
  }
}
