package org.supervision.domain.transfer;

/**
 * How far a move is, and what became of what was not finished.
 *
 * @param outcome as its receipt keeps it; null until it is carried out
 */
public record TransferFinished(TransferState state, String outcome) {}
