package org.supervision.ejb.retention;

import java.time.LocalDate;

/**
 * Whether somebody who leaves was offered a copy of their file.
 *
 * @param lastOn their last day
 * @param on when it was offered, or null where nobody did
 * @param by who offered it, or null
 * @param notable whether the reader may note that they did
 */
public record CopyOfferView(LocalDate lastOn, LocalDate on, String by, boolean notable) {}
