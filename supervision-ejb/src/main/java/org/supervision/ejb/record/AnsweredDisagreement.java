package org.supervision.ejb.record;

/**
 * The author's side of a disagreement.
 *
 * @param rationale why the record says what it says
 * @param outcome what came of it
 * @param takenTo to whom it was taken, or null
 */
public record AnsweredDisagreement(String rationale, String outcome, String takenTo) {}
