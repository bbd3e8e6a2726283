package org.supervision.ejb.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.access.Verb;
import org.supervision.domain.shared.NotVisible;
import org.supervision.domain.shared.WrittenText;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.domain.transfer.HandoverNote;
import org.supervision.domain.transfer.TransferState;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.writing.CaseDetail;
import org.supervision.ejb.writing.WrittenOnFile;

/**
 * The handover note: written by the leaving supervisor until the file passes, read by the
 * supervisee and the next supervisor from then on.
 */
@Stateless
@RolesAllowed("staff")
public class HandoverService {

  @Inject private FileTransfers transfers;
  @Inject private Rights rights;
  @Inject private FileAccess access;
  @Inject private WrittenOnFile written;
  @Inject private Clock clock;

  /** The note before its author, or before the two who read it; logged before it is opened. */
  public NoteView read(String transferId) {
    FileTransfer transfer = transfers.get(transferId);
    HandoverNote note = noteOf(transfer);
    boolean writable = note.getHandedOverAt() == null;
    if (note.getText() == null) {
      access.goOn(note, writable ? Verb.WRITE : Verb.READ);
      return new NoteView(transferId, "", null, writable);
    }
    access.require(note, Verb.READ);
    FileKey key = rights.keyOf(note.fileId());
    return new NoteView(
        transferId, key.open(note.context(), note.getText()), note.getWrittenAt(), writable);
  }

  /**
   * Writes it; the transfer is held, so that it does not pass in between.
   *
   * @param keepCaseDetails whether its author knows of case details in it and keeps them
   */
  public void write(String transferId, String typed, boolean keepCaseDetails) {
    FileTransfer transfer = transfers.getForStep(transferId);
    HandoverNote note = noteOf(transfer);
    access.require(note, Verb.WRITE);
    String text = WrittenText.required(typed, WrittenText.LONG);
    written.check(keepCaseDetails, note, text);
    note.write(rights.keyOf(note.fileId()).seal(note.nextContext(), text), clock.instant());
    if (transfers.noteOf(transferId).isEmpty()) {
      transfers.add(note);
    }
  }

  /** What names a case in what is about to be written (PRODUCT P6). */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<CaseDetail> caseDetails(String transferId, String typed) {
    HandoverNote note = noteOf(transfers.get(transferId));
    access.goOn(note, Verb.WRITE);
    return written.caseDetails(note, typed);
  }

  /**
   * The note, or a new one where the move is still to come. It is handed over at the instant,
   * whether what follows from the move is done yet or not. Where there is none, that is said to
   * whom the move concerns; others are refused as always.
   */
  private HandoverNote noteOf(FileTransfer transfer) {
    boolean passed = transfer.hasPassed(clock.instant());
    Optional<HandoverNote> written = transfers.noteOf(transfer.getId());
    if (passed) {
      written.ifPresent(note -> note.handOver(transfer.getEffectiveAt()));
    }
    return written.orElseGet(
        () -> {
          if (passed || transfer.getState() != TransferState.PLANNED) {
            throw nothingOf(transfer);
          }
          return new HandoverNote(transfer, rights.ended(transfer));
        });
  }

  /** Nothing is there, whoever asks; whom the move does not concern is in the log. */
  private NotVisible nothingOf(FileTransfer transfer) {
    Verb verb = transfer.wasDecided() ? Verb.LIST : Verb.PLAN_MOVE;
    if (!access.permits(transfer, verb)) {
      access.refused(transfer, verb);
    }
    return new NotVisible();
  }
}
