package org.supervision.ejb.transfer;

import java.time.LocalDate;

/**
 * A move of a file that is planned and has not come, as facts.
 *
 * @param id its identifier
 * @param fromRelationshipId the relationship that ends with it
 * @param to the name of who holds the file from then on
 * @param on the day from which
 */
public record PlannedMove(String id, String fromRelationshipId, String to, LocalDate on) {}
