package org.supervision.ejb.tray;

import java.time.LocalDate;

/**
 * What somebody wants drawn, as they typed it.
 *
 * @param inspector staff number or full name of who is to read it
 * @param reference the inspection's number
 * @param teamId of which team the supervisees are, or null for all
 * @param from first day of the supervisions
 * @param until last day of them
 * @param wanted how many records
 * @param endsOn the last day on which it is read
 */
public record AskedTray(
    String inspector,
    String reference,
    String teamId,
    LocalDate from,
    LocalDate until,
    int wanted,
    LocalDate endsOn) {}
