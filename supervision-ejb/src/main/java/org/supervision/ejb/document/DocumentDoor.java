package org.supervision.ejb.document;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import org.supervision.domain.access.FileSubject;
import org.supervision.domain.access.Permit;
import org.supervision.domain.access.Verb;
import org.supervision.domain.document.FiledDocument;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.people.Relationships;

/** The way to a document: what belongs to health opens only to whom health is open (ACCESS 13). */
class DocumentDoor {

  @Inject private FileAccess access;
  @Inject private FiledDocuments documents;
  @Inject private Relationships relationships;
  @Inject private Caller caller;

  /** For its bytes: a copy for the pair, a reading for whoever only reads (ACCESS 10). */
  FiledDocument forOpening(String id) {
    boolean copies = access.permits(documents.get(id), Verb.DOWNLOAD);
    Verb verb = copies ? Verb.DOWNLOAD : Verb.READ;
    FiledDocument document = goOn(id, verb);
    access.require(document, verb);
    return document;
  }

  /** For its bytes where that was logged already: a refusal is logged. */
  FiledDocument goOn(String id, Verb verb) {
    FiledDocument document = documents.get(id);
    Permit permit = access.goOn(document, verb);
    if (!reaches(permit, document)) {
      access.refused(document, verb);
      throw new NotVisible();
    }
    return document;
  }

  /** Whether one of a list is shown to its reader. */
  boolean shows(Permit permit, FiledDocument document) {
    return reaches(permit, document) && access.permits(document, Verb.READ);
  }

  private static boolean reaches(Permit permit, FiledDocument document) {
    return permit.coversHealth() || !document.getKind().isHealth();
  }

  /** The current relationship in which the caller files, as one of the pair; empty for others. */
  Optional<SupervisoryRelationship> own(FileSubject file) {
    boolean about = caller.id().equals(file.superviseeId());
    return relationships.ofSupervisee(file.superviseeId()).stream()
        .filter(one -> about || one.getSupervisorId().equals(caller.id()))
        .min(Comparator.comparing(one -> one.getKind() != RelationshipKind.LINE_MANAGEMENT));
  }

  /** Nobody else ends it until this transaction does. */
  void hold(SupervisoryRelationship pair) {
    relationships.holdCurrent(pair.getId());
  }

  FileAccess access() {
    return access;
  }

  String callerId() {
    return caller.id();
  }
}
