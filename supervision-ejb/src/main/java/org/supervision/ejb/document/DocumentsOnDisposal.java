package org.supervision.ejb.document;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.supervision.ejb.retention.Clearing;
import org.supervision.ejb.retention.FileDisposed;
import org.supervision.ejb.retention.FileLookedInto;
import org.supervision.ejb.retention.RowsOfFile;

/** What a file whose time is over has of documents. */
class DocumentsOnDisposal {

  @Inject private RowsOfFile rows;
  @Inject private Clearing clearing;

  void onLookedInto(@Observes FileLookedInto fact) {
    fact.count("document", rows.count("filed_document", fact.fileId()));
    fact.sample(rows.sample("document", "filed_document", "dated_on", "kind", fact.fileId()));
  }

  void onDisposed(@Observes @Priority(FileDisposed.THEN) FileDisposed fact) {
    clearing.by("destroy_filed_documents", fact);
  }
}
