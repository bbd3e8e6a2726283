package org.supervision.ejb.record;

import java.time.Instant;

/**
 * A statement on a closed record as it is sealed: the record's own seal was made before.
 *
 * @param id of the statement
 * @param recordId on which record
 * @param personId who stated it
 * @param at when
 */
public record SealedStatement(
    String id, String recordId, String personId, Instant at, String text) {}
