package org.supervision.ejb.tray;

import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import org.supervision.domain.tray.InspectionTray;
import org.supervision.domain.tray.TrayItem;
import org.supervision.ejb.keys.FileKeys;

/** The seal of a tray: a record that was put in or taken out by hand breaks it. */
class TraySeal {

  @Inject private FileKeys keys;

  /** Whether a tray holds what was drawn. */
  boolean holds(InspectionTray tray, List<TrayItem> items) {
    return tray.getSeal() != null
        && keys.of(tray.getId())
            .isMacOf(tray.canonical(items), HexFormat.of().parseHex(tray.getSeal()));
  }

  /** The inspection's number in words, or null. */
  String reference(InspectionTray tray) {
    return keys.of(tray.getId()).open(tray.referenceContext(), tray.getReference());
  }
}
