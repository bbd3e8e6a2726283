package org.supervision.ejb.transfer;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.domain.transfer.TransferState;

/**
 * Something that somebody is told of: a move, or a relationship that ended otherwise.
 *
 * @param state of the move; null where there is none
 * @param from who supervised until then
 * @param to who holds the file from then on; null where there is no move
 * @param names of the three, in this order
 */
record Told(
    String id,
    TransferState state,
    String supervisee,
    String from,
    String to,
    Instant at,
    List<String> names) {

  /** Where the names of the three stand, in the order of who they are. */
  private static final int NAMES = 7;

  /** One row of {@link FileTransfer#TOLD}. */
  static Told of(Object[] row) {
    return new Told(
        text(row[0]),
        row[1] == null ? null : TransferState.valueOf(text(row[1])),
        text(row[2]),
        text(row[3]),
        row[4] == null ? null : text(row[4]),
        Instant.EPOCH.plus(((Number) row[5]).longValue(), ChronoUnit.MICROS),
        Stream.of(row).skip(NAMES).map(name -> Objects.toString(name, "")).toList());
  }

  boolean isMove() {
    return state != null;
  }

  /** Whether that has come, by the clock alone. */
  boolean hasPassed(Instant now) {
    return state != TransferState.PLANNED || !now.isBefore(at);
  }

  String superviseeName() {
    return names.get(0);
  }

  String fromName() {
    return names.get(1);
  }

  /** Empty where there is no move. */
  String toName() {
    return names.get(2);
  }

  private static String text(Object column) {
    return String.valueOf(column);
  }
}
