package org.supervision.domain.feed;

import java.time.LocalDate;

/**
 * A move of a file that is planned, or waits for a deviation, when a feed comes.
 *
 * @param id its own
 * @param number whose file it is, in the HR system
 * @param fromNumber who hands them over
 * @param toNumber who takes over
 * @param on the first day of the next supervisor, or null for when it is agreed to
 * @param planned whether it is decided; else it waits
 */
public record MoveToCome(
    String id, String number, String fromNumber, String toNumber, LocalDate on, boolean planned) {}
