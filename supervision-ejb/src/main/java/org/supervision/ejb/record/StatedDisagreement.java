package org.supervision.ejb.record;

/**
 * What the reader of a record doesn't agree with.
 *
 * @param passage the words in the record
 * @param statement what the reader says of them
 */
public record StatedDisagreement(String passage, String statement) {}
