package org.supervision.domain.transfer;

import java.time.Instant;

/**
 * A transfer that is planned, or waits, with its three people by their staff numbers.
 *
 * @param id its own
 * @param superviseeNumber whose file it is
 * @param fromNumber who hands them over
 * @param toNumber who takes over
 * @param at its instant, or null for when it is agreed to
 * @param state whether it is planned or waits
 */
public record TransferToCome(
    String id,
    String superviseeNumber,
    String fromNumber,
    String toNumber,
    Instant at,
    TransferState state) {}
