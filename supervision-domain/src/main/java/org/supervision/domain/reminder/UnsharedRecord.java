package org.supervision.domain.reminder;

import java.time.LocalDate;

/**
 * A session that was held and whose record nobody else has seen.
 *
 * @param writeBy until when it was to be shared; null where nothing is written
 */
public record UnsharedRecord(
    String sessionId, LocalDate onDay, String relationshipId, LocalDate writeBy) {}
