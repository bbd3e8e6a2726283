package org.supervision.ejb.record;

import java.time.LocalDate;

/**
 * What the two are asked about a draft and the move that is planned. No word of the draft.
 *
 * @param supervisor the name of who writes it
 * @param supervisee the name of who is asked
 * @param transferId the move with which it could go on; null where none is planned
 * @param next who holds the file from then on; empty where none is planned
 * @param on the day from which, or null
 * @param offered whether its author offers it for that move
 * @param agreed whether the supervisee agreed to that
 */
public record DraftPassing(
    RecordFacts facts,
    String supervisor,
    String supervisee,
    String transferId,
    String next,
    LocalDate on,
    boolean offered,
    boolean agreed) {

  /** Whether there is a move with which it could go on. */
  public boolean isPossible() {
    return transferId != null;
  }
}
