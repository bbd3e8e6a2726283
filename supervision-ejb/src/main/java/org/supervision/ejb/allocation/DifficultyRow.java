package org.supervision.ejb.allocation;

import java.time.Instant;

/** That something was raised in a relationship, and when it was settled, or null. */
public record DifficultyRow(String id, Instant raisedAt, Instant settledAt) {}
