package org.supervision.ejb.transfer;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.supervision.ejb.retention.Clearing;
import org.supervision.ejb.retention.FileDisposed;
import org.supervision.ejb.retention.FileLookedInto;
import org.supervision.ejb.retention.RowsOfFile;

/** How a file whose time is over passed from holder to holder. */
class MovesOnDisposal {

  @Inject private RowsOfFile rows;
  @Inject private Clearing clearing;

  void onLookedInto(@Observes FileLookedInto fact) {
    fact.count("move", rows.count("file_transfer", fact.fileId()));
    fact.count("handover", rows.count("handover_note", fact.fileId()));
  }

  void onDisposed(@Observes @Priority(FileDisposed.THEN) FileDisposed fact) {
    clearing.by("destroy_moves", fact);
  }
}
