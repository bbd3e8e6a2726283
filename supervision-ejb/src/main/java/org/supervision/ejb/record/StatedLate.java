package org.supervision.ejb.record;

import java.time.Instant;

/**
 * A statement on a record that was closed, opened.
 *
 * @param by name of who stated it
 * @param at when
 */
public record StatedLate(String by, Instant at, String text) {}
