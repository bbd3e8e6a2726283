package org.supervision.domain.people;

/**
 * Somebody and the staff number of who manages them.
 *
 * @param personId who is managed
 * @param managerNumber by whom
 */
public record ManagedBy(String personId, String managerNumber) {}
