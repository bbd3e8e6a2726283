package org.supervision.ejb.redaction;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.supervision.domain.access.Verb;
import org.supervision.domain.redaction.RedactedKind;
import org.supervision.ejb.access.ReadableSubjects;
import org.supervision.ejb.agreement.AgreementCopy;
import org.supervision.ejb.agreement.AgreementCopyService;
import org.supervision.ejb.document.DocumentReadingService;
import org.supervision.ejb.document.OpenedDocument;
import org.supervision.ejb.record.RecordCopy;
import org.supervision.ejb.record.RecordCopyService;
import org.supervision.ejb.record.RecordFacts;

/** All that opens under a request, for the answer that was logged as a whole. */
class GivenThings {

  @Inject private RecordCopyService records;
  @Inject private AgreementCopyService agreements;
  @Inject private DocumentReadingService documents;
  @Inject private BesideTexts beside;
  @Inject private ReadableSubjects readable;

  /** Which agreements of a file open, newest first. */
  List<String> agreements(String fileId) {
    return under(RedactedKind.AGREEMENT, agreements.open(fileId, Verb.READ));
  }

  AgreementCopy agreement(String id) {
    return agreements.goingOn(id, Verb.READ);
  }

  /** Which records do, newest first. */
  List<RecordFacts> records(String fileId) {
    List<RecordFacts> open = records.open(fileId, Verb.READ);
    List<String> under = under(RedactedKind.RECORD, open.stream().map(RecordFacts::id).toList());
    return open.stream().filter(one -> under.contains(one.id())).toList();
  }

  RecordCopy record(String id) {
    return records.goingOn(id, Verb.READ);
  }

  /** Which documents do, the latest first. */
  List<String> documents(String fileId) {
    return under(RedactedKind.DOCUMENT, documents.open(fileId, Verb.READ));
  }

  /** What else was written in a file. */
  BesideText beside(String fileId) {
    return beside.goingOn(fileId);
  }

  OpenedDocument document(String id) {
    return documents.goingOn(id, Verb.READ);
  }

  /** Those that open for the request, and not only to who answers it as something else. */
  private List<String> under(RedactedKind kind, List<String> ids) {
    Set<String> under = readable.among(kind.subjectKind(), ids);
    return ids.stream().filter(under::contains).toList();
  }
}
