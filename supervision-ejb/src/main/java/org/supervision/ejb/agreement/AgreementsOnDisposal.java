package org.supervision.ejb.agreement;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.supervision.ejb.retention.Clearing;
import org.supervision.ejb.retention.FileDisposed;
import org.supervision.ejb.retention.FileLookedInto;
import org.supervision.ejb.retention.RowsOfFile;

/** What a file whose time is over has of agreements. */
class AgreementsOnDisposal {

  @Inject private RowsOfFile rows;
  @Inject private Clearing clearing;

  void onLookedInto(@Observes FileLookedInto fact) {
    fact.count("agreement", rows.count("supervision_agreement", fact.fileId()));
  }

  /** What was signed, of records too: signatures know no file, and are found by what they sign. */
  void onSignaturesDisposed(@Observes @Priority(FileDisposed.FIRST) FileDisposed fact) {
    clearing.by("destroy_signatures", fact);
  }

  void onDisposed(@Observes @Priority(FileDisposed.THEN) FileDisposed fact) {
    clearing.by("destroy_agreements", fact);
  }
}
