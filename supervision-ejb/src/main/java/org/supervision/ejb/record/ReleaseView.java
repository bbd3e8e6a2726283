package org.supervision.ejb.record;

import java.time.LocalDate;

/**
 * A draft before the service manager who may release it: facts.
 *
 * @param leftOn the author's last day, or null where they are away
 * @param awaySince since when they are away, or null
 */
public record ReleaseView(
    String id,
    String supervisee,
    String author,
    LocalDate heldOn,
    LocalDate leftOn,
    LocalDate awaySince) {}
