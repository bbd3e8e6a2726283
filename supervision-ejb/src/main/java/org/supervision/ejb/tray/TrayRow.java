package org.supervision.ejb.tray;

import java.time.Instant;
import org.supervision.domain.tray.TrayState;

/**
 * One line of a list of trays.
 *
 * @param id the tray
 * @param inspector name of who is to read it
 * @param drawnBy name of who drew it
 * @param drawnAt when
 * @param endsAt the first instant at which it opens nothing any more
 * @param state how far it has come
 * @param open whether the inspector may read in it now
 * @param givable whether the caller may give it
 * @param retractable whether the caller may take it back
 */
public record TrayRow(
    String id,
    String inspector,
    String drawnBy,
    Instant drawnAt,
    Instant endsAt,
    TrayState state,
    boolean open,
    boolean givable,
    boolean retractable) {}
