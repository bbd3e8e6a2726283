package org.supervision.ejb.copy;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.supervision.ejb.retention.Clearing;
import org.supervision.ejb.retention.FileDisposed;

/** The documents of records that are destroyed. */
class PrintedOnDisposal {

  @Inject private Clearing clearing;

  void onDisposed(@Observes @Priority(FileDisposed.FIRST) FileDisposed fact) {
    clearing.by("destroy_printed_records", fact);
  }
}
