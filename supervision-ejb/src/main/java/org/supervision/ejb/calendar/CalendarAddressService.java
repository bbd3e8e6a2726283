package org.supervision.ejb.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.supervision.domain.access.Verb;
import org.supervision.domain.calendar.CalendarAddress;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.setting.Setting;
import org.supervision.ejb.setting.Settings;

/** The address of the caller's own calendar: made, made anew, taken back. Nobody has another's. */
@Stateless
@RolesAllowed("staff")
public class CalendarAddressService {

  /** What addresses of calendars begin with, within the application. */
  public static final String PATH = "/calendar-feed/";

  private static final String SUBJECT = "calendar";

  @Inject private CalendarAddresses addresses;
  @Inject private FileAccess access;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** What is known of the caller's address; empty while nothing opens it. */
  public Optional<CalendarAddressView> read() {
    return addresses
        .ofPerson(caller.id())
        .filter(CalendarAddress::isOpen)
        .map(open -> new CalendarAddressView(open.getMadeAt(), open.getLastReadAt()));
  }

  /**
   * Makes an address, in place of the one that there was.
   *
   * @return the whole address, which is shown now and never again
   */
  public String makeAnew() {
    String secret = CalendarSecret.next();
    CalendarAddress address =
        addresses.ofPerson(caller.id()).orElseGet(() -> new CalendarAddress(caller.id()));
    address.makeAnew(CalendarSecret.digest(secret), clock.instant());
    addresses.add(address);
    access.done(SUBJECT, address.getId(), Verb.OPEN_CALENDAR);
    return Settings.text(Setting.BASE_URL).replaceFirst("/+$", "") + PATH + secret + ".ics";
  }

  /** Takes it back; doing so twice changes nothing. */
  public void revoke() {
    addresses
        .ofPerson(caller.id())
        .filter(CalendarAddress::isOpen)
        .ifPresent(
            address -> {
              address.revoke();
              access.done(SUBJECT, address.getId(), Verb.CLOSE_CALENDAR);
            });
  }
}
