package org.supervision.ejb.request;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.supervision.ejb.retention.Clearing;
import org.supervision.ejb.retention.FileDisposed;
import org.supervision.ejb.retention.FileLookedInto;
import org.supervision.ejb.retention.RowsOfFile;

/** What a file whose time is over has of requests about it. */
class RequestsOnDisposal {

  @Inject private RowsOfFile rows;
  @Inject private Clearing clearing;

  void onLookedInto(@Observes FileLookedInto fact) {
    fact.count("request", rows.count("data_request", fact.fileId()));
  }

  void onDisposed(@Observes @Priority(FileDisposed.THEN) FileDisposed fact) {
    clearing.by("destroy_requests", fact);
  }
}
