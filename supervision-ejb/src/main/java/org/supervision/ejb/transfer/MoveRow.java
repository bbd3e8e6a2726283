package org.supervision.ejb.transfer;

import java.time.LocalDate;
import org.supervision.domain.transfer.TransferState;

/**
 * A move as a row of a list: facts alone.
 *
 * @param on the day from which the next one holds the file; null for at once
 * @param lapsed whether it waited for a deviation until its day had come
 */
public record MoveRow(
    String id,
    TransferState state,
    String supervisee,
    String from,
    String to,
    LocalDate on,
    boolean lapsed) {

  /** Whether it is still to come. */
  public boolean isPlanned() {
    return state == TransferState.PLANNED;
  }
}
