package org.supervision.ejb.retention;

import java.time.Instant;

/**
 * One hold with its words.
 *
 * @param justification why it was still needed when somebody last looked, or null
 * @param justifiedBy who looked, or null
 * @param liftReason why it was lifted, or null
 * @param liftedBy who lifted it, or null
 * @param changeable whether the reader may justify it anew or lift it
 */
public record HoldView(
    HoldRow row,
    String reason,
    String authority,
    String justification,
    String justifiedBy,
    Instant justifiedAt,
    String liftReason,
    String liftedBy,
    boolean changeable) {}
