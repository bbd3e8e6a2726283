package org.supervision.ejb.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.supervision.domain.access.Verb;
import org.supervision.domain.document.DocumentBody;
import org.supervision.domain.document.DocumentFormat;
import org.supervision.domain.document.DocumentNeedsTitle;
import org.supervision.domain.document.DocumentTooLong;
import org.supervision.domain.document.FiledDocument;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.shared.WrittenText;
import org.supervision.ejb.file.Files;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;

/** Filing a document, by one of the pair (PRODUCT P15). */
@Stateless
@RolesAllowed("staff")
public class DocumentService {

  /** The longest document, in bytes. */
  public static final int LONGEST = 3_500_000;

  @Inject private DocumentDoor door;
  @Inject private FiledDocuments documents;
  @Inject private Files files;
  @Inject private FileKeys keys;
  @Inject private Clock clock;

  /** Lets the pair on, whose alone filing is, and nobody else; refusals are logged. */
  public void admit(String fileId) {
    SupervisionFile file = files.get(fileId);
    door.access().goOn(file, Verb.READ);
    own(file);
  }

  private SupervisoryRelationship own(SupervisionFile file) {
    return door.own(file)
        .orElseThrow(() -> door.access().refused("document", file.getId(), Verb.FILE_DOCUMENT));
  }

  /** Files it: the supervisee sees it at once. Its identifier. */
  public String file(String fileId, DocumentToFile wanted) {
    SupervisionFile file = files.get(fileId);
    SupervisoryRelationship pair = own(file);
    LocalDate today = LocalDate.now(clock);
    boolean told = wanted.kind() != null && wanted.datedOn() != null;
    if (!told || wanted.datedOn().isAfter(today) || WrittenText.isBlank(wanted.title())) {
      throw new DocumentNeedsTitle();
    }
    if (wanted.bytes().length > LONGEST) {
      throw new DocumentTooLong();
    }
    DocumentFormat format = DocumentFormat.of(wanted.fileName(), wanted.bytes());
    FiledDocument document = new FiledDocument(pair, fileId, wanted.kind(), wanted.datedOn());
    document.filedBy(door.callerId(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    door.access().require(document, Verb.FILE_DOCUMENT);
    door.hold(pair);
    FileKey key = keys.of(fileId);
    String title = WrittenText.required(wanted.title(), WrittenText.SHORT);
    document.hold(key.seal(document.titleContext(), title), format, wanted.bytes().length);
    documents.add(
        document,
        new DocumentBody(document.getId(), key.sealBytes(document.bodyContext(), wanted.bytes())));
    return document.getId();
  }
}
