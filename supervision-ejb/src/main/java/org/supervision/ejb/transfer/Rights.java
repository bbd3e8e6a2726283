package org.supervision.ejb.transfer;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.ejb.file.Custodies;
import org.supervision.ejb.file.Files;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;
import org.supervision.ejb.people.Allocations;
import org.supervision.ejb.people.Relationships;

/** Who holds, supervises and manages from the instant of a transfer on. */
class Rights {

  @Inject private Allocations allocations;
  @Inject private Custodies custodies;
  @Inject private Relationships relationships;
  @Inject private Files files;
  @Inject private FileKeys keys;

  /** Writes them down; the identifier of the relationship that begins. */
  String pass(FileTransfer transfer, SupervisoryRelationship ending) {
    Instant at = transfer.getEffectiveAt();
    String next = transfer.getHanding().getToHolderId();
    custodies.pass(transfer.fileId(), next, at);
    return allocations.pass(ending, next, at).getId();
  }

  /** They stay with whoever has them. */
  void passNot(FileTransfer transfer) {
    Instant at = transfer.getEffectiveAt();
    custodies.passNot(transfer.fileId(), at);
    allocations.passNot(ended(transfer), begun(transfer), at);
  }

  SupervisoryRelationship ended(FileTransfer transfer) {
    return relationships.get(transfer.getHanding().getFromRelationshipId());
  }

  /** The same, held: what is being begun in it is finished first, and nothing more is begun. */
  SupervisoryRelationship endedForStep(FileTransfer transfer) {
    return relationships.hold(transfer.getHanding().getFromRelationshipId());
  }

  /** A relationship, held until this transaction ends. */
  SupervisoryRelationship held(String relationshipId) {
    return relationships.hold(relationshipId);
  }

  /** The line-management relationship that somebody is supervised in now, or null. */
  SupervisoryRelationship lineNow(String superviseeId) {
    return relationships.ofSupervisee(superviseeId).stream()
        .filter(one -> one.getKind() == RelationshipKind.LINE_MANAGEMENT)
        .findFirst()
        .orElse(null);
  }

  SupervisoryRelationship begun(FileTransfer transfer) {
    return relationships.get(transfer.getHanding().getToRelationshipId());
  }

  Optional<SupervisoryRelationship> lineOf(String superviseeId, Instant at) {
    return allocations.lineOf(superviseeId, at);
  }

  boolean isAbove(String personId, String below, Instant at) {
    return allocations.isAbove(personId, below, at);
  }

  void requireBothThere(String superviseeId, String supervisorId, Instant from) {
    allocations.requireBothThere(superviseeId, supervisorId, from);
  }

  Files files() {
    return files;
  }

  FileKey keyOf(String fileId) {
    return keys.of(fileId);
  }
}
