package org.supervision.ejb.record;

import java.time.LocalDate;

/**
 * A draft before the service manager who may release it: facts.
 *
 * @param shared whether the supervisee has read it, so that it is closed unsigned
 * @param leftOn the author's last day, or null where they are away
 * @param awaySince since when they are away, or null
 */
public record ReleaseView(
    String id,
    String supervisee,
    String author,
    LocalDate heldOn,
    boolean shared,
    LocalDate leftOn,
    LocalDate awaySince) {}
