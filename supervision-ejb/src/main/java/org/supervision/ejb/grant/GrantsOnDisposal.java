package org.supervision.ejb.grant;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.supervision.ejb.retention.FileLookedInto;
import org.supervision.ejb.retention.RowsOfFile;

/** Who was let read a file whose time is over. */
class GrantsOnDisposal {

  @Inject private RowsOfFile rows;

  void onLookedInto(@Observes FileLookedInto fact) {
    fact.sign("grant", rows.count("granted_file", fact.fileId()));
  }
}
