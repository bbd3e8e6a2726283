package org.supervision.ejb.retention;

import java.time.LocalDate;

/**
 * A hold as somebody wants to set it.
 *
 * @param owner staff number or full name of who answers for it
 * @param reviewOn when it is to be justified anew, or null where nobody said
 */
public record AskedHold(
    HoldTarget target, String reason, String authority, String owner, LocalDate reviewOn) {}
