package org.supervision.ejb.record;

import jakarta.inject.Inject;
import org.supervision.ejb.session.BroughtToSession;

/** Those who work on the opened text of a record. */
class RecordTexts {

  @Inject private RecordComposer composer;
  @Inject private RecordVersions versions;
  @Inject private RecordCaseDetails caseDetails;
  @Inject private BroughtToSession brought;
  @Inject private SeenVersions seen;

  RecordComposer composer() {
    return composer;
  }

  RecordVersions versions() {
    return versions;
  }

  RecordCaseDetails caseDetails() {
    return caseDetails;
  }

  SeenVersions seen() {
    return seen;
  }

  BroughtToSession brought() {
    return brought;
  }
}
