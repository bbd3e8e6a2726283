package org.supervision.domain.policy;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of a pack that was accepted here, without its text.
 *
 * @param id its identifier
 * @param key the pack's name
 * @param label what the council calls it
 * @param effectiveFrom the first day that the pack itself names
 * @param loadedAt when it was first read here
 */
public record AcceptedVersion(
    String id, String key, String label, LocalDate effectiveFrom, Instant loadedAt) {}
