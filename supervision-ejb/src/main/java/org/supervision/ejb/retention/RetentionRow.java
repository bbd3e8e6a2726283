package org.supervision.ejb.retention;

import java.time.LocalDate;

/**
 * The file of one leaver.
 *
 * @param over whether its period is over
 * @param holds how many holds keep it
 */
public record RetentionRow(
    String fileId,
    String name,
    String staffNumber,
    LocalDate leftOn,
    Kept kept,
    boolean over,
    int holds) {}
