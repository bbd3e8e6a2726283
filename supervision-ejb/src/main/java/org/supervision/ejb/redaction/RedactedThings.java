package org.supervision.ejb.redaction;

import jakarta.inject.Inject;
import java.util.List;
import org.supervision.domain.access.Verb;
import org.supervision.domain.redaction.RedactedKind;
import org.supervision.domain.request.DataRequest;
import org.supervision.ejb.access.ReadableSubjects;
import org.supervision.ejb.agreement.AgreementCopy;
import org.supervision.ejb.agreement.AgreementCopyService;
import org.supervision.ejb.document.DocumentReadingService;
import org.supervision.ejb.document.OpenedDocument;
import org.supervision.ejb.record.RecordCopy;
import org.supervision.ejb.record.RecordCopyService;

/** What passages are left out of, opened under the request as the pages open it (ACCESS 19). */
class RedactedThings {

  @Inject private ReadableSubjects readable;
  @Inject private RecordCopyService records;
  @Inject private AgreementCopyService agreements;
  @Inject private DocumentReadingService documents;
  @Inject private BesideTexts beside;

  /** Whether it stands in the file of who asks, and opens. */
  boolean isIn(DataRequest request, RedactedKind kind, String id) {
    return kind == RedactedKind.BESIDE
        ? request.getFileId().equals(id)
        : readable.isIn(request.getFileId(), kind.subjectKind(), id);
  }

  /** To be read on a page: logged before a word is opened. */
  RedactedThing read(RedactedKind kind, String id) {
    return switch (kind) {
      case RECORD -> thing(records.copy(id, Verb.READ));
      case AGREEMENT -> thing(agreements.copy(id, Verb.READ));
      case DOCUMENT -> thing(documents.open(id));
      case BESIDE -> thing(beside.read(id));
    };
  }

  /** Once more, where the reading was logged. */
  RedactedThing readAgain(RedactedKind kind, String id) {
    return switch (kind) {
      case RECORD -> thing(records.goingOn(id, Verb.READ));
      case AGREEMENT -> thing(agreements.goingOn(id, Verb.READ));
      case DOCUMENT -> thing(documents.goingOn(id, Verb.READ));
      case BESIDE -> thing(beside.goingOn(id));
    };
  }

  private static RedactedThing thing(RecordCopy copy) {
    return new RedactedThing(
        copy.text().content().title(), copy.facts().day(), Wording.of(WrittenRecord.of(copy)));
  }

  private static RedactedThing thing(AgreementCopy copy) {
    return new RedactedThing(
        copy.content().supervisor() + ", " + copy.content().supervisee(),
        copy.signedOn(),
        Wording.of(copy.content()));
  }

  private static RedactedThing thing(BesideText text) {
    return new RedactedThing(null, null, Wording.of(text));
  }

  private static RedactedThing thing(OpenedDocument document) {
    return new RedactedThing(document.title(), document.datedOn(), List.of());
  }
}
