package org.supervision.ejb.retention;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What kept a file whose time is over before, and who stated a purpose to read it. */
class HoldsOnDisposal {

  @Inject private RowsOfFile rows;

  void onLookedInto(@Observes FileLookedInto fact) {
    fact.sign("hold", rows.count("hold", "lifted_at IS NOT NULL", fact.fileId()));
    fact.sign("purpose", rows.count("access_window", fact.fileId()));
  }
}
