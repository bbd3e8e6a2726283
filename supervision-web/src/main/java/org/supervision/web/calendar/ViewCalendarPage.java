package org.supervision.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.supervision.ejb.calendar.CalendarAddressService;
import org.supervision.ejb.calendar.CalendarAddressView;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Words;

/** One's own calendar: the address under which it reads when one meets. */
@Named
@RequestScoped
public class ViewCalendarPage {

  @Inject private CalendarAddressService calendar;
  @Inject private Words words;
  @Inject private Go go;

  private Optional<CalendarAddressView> kept;
  private String address;

  /** Reads what there is before anything is shown. */
  public void open() {
    kept();
  }

  private Optional<CalendarAddressView> kept() {
    if (kept == null) {
      kept = calendar.read();
    }
    return kept;
  }

  /**
   * Makes an address and shows it, in this answer alone: it is neither kept nor carried to another
   * page.
   */
  public void make() {
    address = calendar.makeAnew();
    kept = calendar.read();
  }

  /** Takes it back. */
  public void revoke() {
    calendar.revoke();
    go.to("/calendar", "calendar.view.revoked");
  }

  /** Whether there is an address. */
  public boolean isThere() {
    return kept().isPresent();
  }

  /** The address that was made just now, or null. */
  public String getAddress() {
    return address;
  }

  /** Since when there is one, and when it was last read. */
  public String getSince() {
    CalendarAddressView view = kept().orElseThrow();
    return view.lastReadAt() == null
        ? words.say("calendar.view.unread", view.madeAt())
        : words.say("calendar.view.read", view.madeAt(), view.lastReadAt());
  }
}
