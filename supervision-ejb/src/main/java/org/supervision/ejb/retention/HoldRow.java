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
 * @param requestId the request about somebody’s own data that it lasts with, or null
 */
public record HoldRow(
    String id,
    HoldCover cover,
    String owner,
    String setBy,
    Instant setAt,
    LocalDate reviewOn,
    boolean reviewDue,
    Instant liftedAt,
    String requestId) {}
