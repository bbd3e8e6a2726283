package org.supervision.ejb.tray;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.supervision.domain.access.Verb;
import org.supervision.domain.shared.NotVisible;
import org.supervision.domain.tray.InspectionTray;
import org.supervision.domain.tray.TrayItem;

/** Giving a tray to its inspector, and taking it back (ACCESS 9, 17). */
@Stateless
@RolesAllowed("staff")
public class TrayDecidingService {

  @Inject private TrayDoor door;
  @Inject private InspectionTrays trays;
  @Inject private TraySeal seal;
  @Inject private Clock clock;

  /** Lets the inspector read in it, where it still holds what was drawn. */
  public void give(String id) {
    InspectionTray tray = door.forDeciding(id, Verb.APPROVE_ACCESS);
    List<TrayItem> items = trays.items(id);
    if (!seal.holds(tray, items)) {
      throw new NotVisible();
    }
    tray.give(door.caller().id(), items, now());
    door.done(tray, Verb.APPROVE_ACCESS);
  }

  /** Ends it before its time, or before it was given: the next click opens nothing. */
  public void takeBack(String id) {
    InspectionTray tray = door.forDeciding(id, Verb.REVOKE_ACCESS);
    tray.takeBack(door.caller().id(), now());
    door.done(tray, Verb.REVOKE_ACCESS);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
