package org.supervision.ejb.retention;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One hold of a list.
 *
 * @param owner who answers for it
 * @param setBy who set it
 * @param reviewDue whether it is to be justified anew, today or since
 * @param liftedAt when it was lifted, or null while it keeps files
 */
public record HoldRow(
    String id,
    HoldCover cover,
    String owner,
    String setBy,
    Instant setAt,
    LocalDate reviewOn,
    boolean reviewDue,
    Instant liftedAt) {}
