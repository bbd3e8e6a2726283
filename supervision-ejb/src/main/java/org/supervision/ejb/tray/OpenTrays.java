package org.supervision.ejb.tray;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supervision.domain.access.Granted;
import org.supervision.domain.tray.InspectionTray;
import org.supervision.domain.tray.TrayItem;
import org.supervision.ejb.access.RunningGrants;
import org.supervision.ejb.people.Caller;

/** What an inspector’s tray opens, for whoever decides access; nobody else has one (ACCESS 17). */
class OpenTrays implements RunningGrants {

  @Inject private InspectionTrays trays;
  @Inject private TraySeal seal;
  @Inject private Caller caller;

  @Override
  public Optional<Granted> of(String personId, String fileId, Instant at) {
    return caller.hasRole(TrayDoor.INSPECTOR)
        ? trays.opening(personId, fileId, at).stream()
            .flatMap(tray -> opened(tray).stream())
            .reduce(Granted::and)
        : Optional.empty();
  }

  private Optional<Granted> opened(InspectionTray tray) {
    List<TrayItem> items = trays.items(tray.getId());
    return seal.holds(tray, items)
        ? Optional.of(tray.granted(TrayDoor.PURPOSE, items))
        : Optional.empty();
  }

  @Override
  public Map<String, LocalDate> withheldOn(String fileId) {
    return Map.of();
  }
}
