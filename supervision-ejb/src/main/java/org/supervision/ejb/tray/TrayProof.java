package org.supervision.ejb.tray;

import jakarta.inject.Inject;
import java.util.List;
import org.supervision.domain.tray.Candidate;
import org.supervision.domain.tray.Draw;
import org.supervision.domain.tray.InspectionTray;
import org.supervision.domain.tray.TrayItem;
import org.supervision.ejb.access.GrantReadings;

/** What can be shown of a tray: that it holds what was drawn, that nobody chose, what was read. */
class TrayProof {

  @Inject private TraySeal seal;
  @Inject private InspectionTrays trays;
  @Inject private GrantReadings readings;

  boolean holds(InspectionTray tray, List<TrayItem> items) {
    return seal.holds(tray, items);
  }

  String reference(InspectionTray tray) {
    return seal.reference(tray);
  }

  /** Whether drawing again from what there was then gives the same records in the same order. */
  boolean isDrawnAgain(InspectionTray tray, List<TrayItem> items) {
    List<Candidate> then =
        trays.candidates(tray.getOrganisationId(), tray.getScope(), tray.getDrawnAt());
    return new Draw(tray.getSeed())
        .of(then, tray.getScope().getWanted()).stream()
            .map(Candidate::recordId)
            .toList()
            .equals(items.stream().map(TrayItem::getRecordId).toList());
  }

  /** What was read in it so far. */
  GrantReadings.Readings readings(InspectionTray tray) {
    return readings.under(tray.getId(), tray.getInspectorId());
  }
}
