package org.supervision.ejb.session;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.supervision.ejb.retention.FileLookedInto;
import org.supervision.ejb.retention.RowsOfFile;

/** What a file whose time is over has of sessions. */
class SessionsOnDisposal {

  @Inject private RowsOfFile rows;

  void onLookedInto(@Observes FileLookedInto fact) {
    fact.count("session", rows.count("supervision_session", fact.fileId()));
    fact.sample(rows.sample("session", "supervision_session", "on_day", "state", fact.fileId()));
  }
}
