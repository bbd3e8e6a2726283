package org.supervision.ejb.allocation;

import java.time.Instant;

/**
 * A deviation before somebody whom it concerns.
 *
 * @param row its facts
 * @param fileId the file that it is kept in
 * @param transferId the move that waits for it, or null
 * @param readable whether they may read what was written
 * @param reason why it is asked for; null where they may not read it
 * @param decidedBy name of who decided, or an empty text
 * @param decidedAt when, or null
 * @param answer what was said to it, or null
 * @param reviewedBy name of who looked at it again last, or an empty text
 * @param reviewedAt when, or null
 * @param reviewable whether the caller may look at it again
 */
public record DeviationView(
    DeviationRow row,
    String fileId,
    String transferId,
    boolean readable,
    String reason,
    String decidedBy,
    Instant decidedAt,
    String answer,
    String reviewedBy,
    Instant reviewedAt,
    boolean reviewable) {}
