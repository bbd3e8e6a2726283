package org.supervision.ejb.tray;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.supervision.ejb.retention.FileLookedInto;
import org.supervision.ejb.retention.RowsOfFile;

/** What of a file whose time is over was before inspectors. */
class TraysOnDisposal {

  @Inject private RowsOfFile rows;

  void onLookedInto(@Observes FileLookedInto fact) {
    fact.sign("tray", rows.count("tray_item", fact.fileId()));
  }
}
