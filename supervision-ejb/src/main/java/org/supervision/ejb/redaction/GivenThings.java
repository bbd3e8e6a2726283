package org.supervision.ejb.redaction;

import jakarta.inject.Inject;
import java.util.List;
import org.supervision.domain.access.Verb;
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

  /** Which agreements of a file open, newest first. */
  List<String> agreements(String fileId) {
    return agreements.open(fileId, Verb.READ);
  }

  AgreementCopy agreement(String id) {
    return agreements.goingOn(id, Verb.READ);
  }

  /** Which records do, newest first. */
  List<RecordFacts> records(String fileId) {
    return records.open(fileId, Verb.READ);
  }

  RecordCopy record(String id) {
    return records.goingOn(id, Verb.READ);
  }

  /** Which documents do, the latest first. */
  List<String> documents(String fileId) {
    return documents.open(fileId, Verb.READ);
  }

  /** What else was written in a file. */
  BesideText beside(String fileId) {
    return beside.goingOn(fileId);
  }

  OpenedDocument document(String id) {
    return documents.goingOn(id, Verb.READ);
  }
}
