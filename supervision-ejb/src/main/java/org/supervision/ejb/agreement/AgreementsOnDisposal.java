package org.supervision.ejb.agreement;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.supervision.ejb.retention.FileLookedInto;
import org.supervision.ejb.retention.RowsOfFile;

/** What a file whose time is over has of agreements. */
class AgreementsOnDisposal {

  @Inject private RowsOfFile rows;

  void onLookedInto(@Observes FileLookedInto fact) {
    fact.count("agreement", rows.count("supervision_agreement", fact.fileId()));
  }
}
