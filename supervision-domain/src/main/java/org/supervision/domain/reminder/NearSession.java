package org.supervision.domain.reminder;

import java.time.LocalDate;

/** A session that is planned. */
public record NearSession(String id, LocalDate onDay, String relationshipId) {}
