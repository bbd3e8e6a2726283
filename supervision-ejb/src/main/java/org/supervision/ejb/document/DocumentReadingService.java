package org.supervision.ejb.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.supervision.domain.access.Permit;
import org.supervision.domain.access.Verb;
import org.supervision.domain.document.FiledDocument;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.people.Person;
import org.supervision.ejb.file.Files;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;
import org.supervision.ejb.people.Names;

/** The documents of a file, and each with its bytes; logged before anything is opened. */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DocumentReadingService {

  @Inject private DocumentDoor door;
  @Inject private FiledDocuments documents;
  @Inject private Files files;
  @Inject private FileKeys keys;
  @Inject private Names names;

  /** What the caller may see of a file's documents. */
  public DocumentList of(String fileId) {
    SupervisionFile file = files.get(fileId);
    Permit permit = door.access().goOn(file, Verb.READ);
    List<FiledDocument> shown =
        documents.ofFile(fileId).stream().filter(one -> door.shows(permit, one)).toList();
    door.access().listed(file, Verb.LIST, permit, shown.size());
    Map<String, Person> people =
        names.of(
            Stream.concat(
                    shown.stream().map(FiledDocument::getFiledBy),
                    Stream.of(file.getSuperviseeId()))
                .toList());
    FileKey key = keys.of(fileId);
    return new DocumentList(
        file.getSuperviseeId(),
        people.get(file.getSuperviseeId()).getName(),
        shown.stream().map(one -> row(one, people, key)).toList(),
        door.own(file).isPresent());
  }

  private static DocumentRow row(FiledDocument one, Map<String, Person> people, FileKey key) {
    return new DocumentRow(
        one, key.open(one.titleContext(), one.getTitle()), people.get(one.getFiledBy()).getName());
  }

  /** One with its bytes, for whoever may read it. */
  public OpenedDocument open(String documentId) {
    return opened(door.forOpening(documentId));
  }

  /** Of which documents of a file the caller may take that step, the latest first. */
  public List<String> open(String fileId, Verb verb) {
    Permit permit = door.access().goOn(files.get(fileId), Verb.READ);
    return documents.ofFile(fileId).stream()
        .filter(one -> door.shows(permit, one) && door.access().permits(one, verb))
        .map(FiledDocument::getId)
        .toList();
  }

  /** One of them where that was logged for the file as a whole; refusals are logged. */
  public OpenedDocument goingOn(String documentId, Verb verb) {
    return opened(door.goOn(documentId, verb));
  }

  private OpenedDocument opened(FiledDocument document) {
    FileKey key = keys.of(document.fileId());
    return new OpenedDocument(
        document.getFormat(),
        document.getDatedOn(),
        key.open(document.titleContext(), document.getTitle()),
        key.openBytes(document.bodyContext(), documents.body(document.getId())));
  }
}
