package org.supervision.ejb.allocation;

import java.time.Instant;

/**
 * A difficulty before one of those who may read it.
 *
 * @param facilitator name of who helps the two, or an empty text
 * @param outcome what came of it, or null
 * @param settledBy name of who kept that, or an empty text
 * @param naming whether the one who looks at it may name who helps
 * @param settling whether they may keep what came of it
 */
public record DifficultyView(
    String id,
    String supervisee,
    String supervisor,
    String raisedBy,
    Instant raisedAt,
    String account,
    String facilitator,
    String outcome,
    String settledBy,
    Instant settledAt,
    boolean naming,
    boolean settling) {}
