package org.supervision.ejb.session;

import java.time.LocalDate;

/**
 * How a session took place.
 *
 * @param onDay the day
 * @param minutes how long
 * @param interrupted whether the two were interrupted
 */
public record HeldAs(LocalDate onDay, int minutes, boolean interrupted) {}
