package org.supervision.ejb.session;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.supervision.ejb.retention.Clearing;
import org.supervision.ejb.retention.FileDisposed;
import org.supervision.ejb.retention.FileLookedInto;
import org.supervision.ejb.retention.RowsOfFile;

/** What a file whose time is over has of sessions. */
class SessionsOnDisposal {

  @Inject private RowsOfFile rows;
  @Inject private Clearing clearing;

  void onLookedInto(@Observes FileLookedInto fact) {
    fact.count("session", rows.count("supervision_session", fact.fileId()));
    fact.sample(rows.sample("session", "supervision_session", "on_day", "state", fact.fileId()));
  }

  void onDisposed(@Observes @Priority(FileDisposed.THEN) FileDisposed fact) {
    clearing.by("destroy_sessions", fact);
  }
}
