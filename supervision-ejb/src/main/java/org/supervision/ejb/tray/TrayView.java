package org.supervision.ejb.tray;

import java.util.List;
import org.supervision.domain.tray.InspectionTray;
import org.supervision.domain.tray.TrayItem;
import org.supervision.ejb.access.GrantReadings.Readings;

/**
 * A tray as those see it who draw, or who read in it.
 *
 * @param row what a list shows of it
 * @param reference the inspection's number, or null
 * @param team of which team the supervisees are; null for the whole organisation
 * @param tray how it was drawn
 * @param givenBy name of who gave it, or null
 * @param endedBy name of who took it back, or null
 * @param items what it holds, as drawn
 * @param whole whether it holds what was sealed
 * @param again whether drawing again gives the same; not asked for an inspector
 * @param readings what was read in it; null for an inspector
 */
public record TrayView(
    TrayRow row,
    String reference,
    String team,
    InspectionTray tray,
    String givenBy,
    String endedBy,
    List<Drawn> items,
    boolean whole,
    boolean again,
    Readings readings) {

  /**
   * One record of it.
   *
   * @param item which
   * @param supervisee whose
   */
  public record Drawn(TrayItem item, String supervisee) {}
}
