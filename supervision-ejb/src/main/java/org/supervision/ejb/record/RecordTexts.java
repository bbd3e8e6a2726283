package org.supervision.ejb.record;

import jakarta.inject.Inject;

/** The three who work on the opened text of a record. */
class RecordTexts {

  @Inject private RecordComposer composer;
  @Inject private RecordVersions versions;
  @Inject private CaseDetails caseDetails;

  RecordComposer composer() {
    return composer;
  }

  RecordVersions versions() {
    return versions;
  }

  CaseDetails caseDetails() {
    return caseDetails;
  }
}
