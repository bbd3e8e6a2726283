package org.supervision.ejb.record;

import java.time.LocalDate;

/**
 * What somebody disputes, as HR notes it for them, without reading the record.
 *
 * @param heldOn the day of the session whose record it is, or null where nobody said
 * @param supervisor staff number or full name of who supervised then
 * @param recordId which of several of that day and person, or null where nobody had to say
 * @param passage the words in question, as they give them
 * @param statement what they say instead
 * @param restrict whether only they and who supervises them read the record until it is checked
 */
public record DisputeToRaise(
    LocalDate heldOn,
    String supervisor,
    String recordId,
    String passage,
    String statement,
    boolean restrict) {}
