package org.supervision.ejb.transfer;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.supervision.domain.shared.London;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.domain.transfer.HandoverNote;
import org.supervision.ejb.file.WritesBeside;
import org.supervision.ejb.file.WrittenBeside;
import org.supervision.ejb.keys.FileKey;

/** Why a file passed, and what was written for who took it on, once it has passed. */
class MovesWritten implements WritesBeside {

  @Inject private FileTransfers transfers;

  @Override
  public Stream<WrittenBeside> in(String fileId, FileKey key) {
    return Stream.concat(
        transfers.passedOf(fileId).stream()
            .filter(move -> move.getReason() != null)
            .map(move -> written(move, key)),
        transfers.notesIn(fileId).stream()
            .filter(HandoverNote::isWritten)
            .map(note -> written(note, key)));
  }

  private static WrittenBeside written(FileTransfer move, FileKey key) {
    return new WrittenBeside(
        "move",
        London.day(move.getEffectiveAt()),
        null,
        List.of(key.open(move.reasonContext(), move.getReason())));
  }

  private static WrittenBeside written(HandoverNote note, FileKey key) {
    return new WrittenBeside(
        "handover",
        London.day(note.getHandedOverAt()),
        note.authorId(),
        List.of(key.open(note.context(), note.getText())));
  }
}
