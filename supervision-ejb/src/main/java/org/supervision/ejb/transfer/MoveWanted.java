package org.supervision.ejb.transfer;

import java.time.LocalDate;

/**
 * A move as somebody asks for it.
 *
 * @param superviseeId whose file
 * @param toHolderId who is to supervise them
 * @param from the day at whose start it passes, perhaps past; null for at once
 * @param reason why, for those whom it concerns
 * @param correctsId the transfer that was wrong and is put right by this one, or null
 * @param feedRunId the run of the feed that it is part of, or null
 */
public record MoveWanted(
    String superviseeId,
    String toHolderId,
    LocalDate from,
    String reason,
    String correctsId,
    String feedRunId) {

  /** One that somebody plans by itself. */
  public MoveWanted(
      String superviseeId, String toHolderId, LocalDate from, String reason, String correctsId) {
    this(superviseeId, toHolderId, from, reason, correctsId, null);
  }
}
