package org.supervision.ejb.record;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.supervision.ejb.retention.Clearing;
import org.supervision.ejb.retention.FileDisposed;
import org.supervision.ejb.retention.FileLookedInto;
import org.supervision.ejb.retention.RowsOfFile;

/** What a file whose time is over has of records. */
class RecordsOnDisposal {

  @Inject private RowsOfFile rows;
  @Inject private Clearing clearing;

  void onLookedInto(@Observes FileLookedInto fact) {
    fact.count("record", rows.count("supervision_record", fact.fileId()));
    fact.sample(rows.sample("record", "supervision_record", "held_on", "state", fact.fileId()));
    fact.sign(
        "unsigned", rows.count("supervision_record", "state = 'CLOSED_UNSIGNED'", fact.fileId()));
    fact.sign(
        "disagreement",
        rows.count(
            "supervision_record", "id IN (SELECT record_id FROM disagreement)", fact.fileId()));
  }

  void onDisposed(@Observes @Priority(FileDisposed.THEN) FileDisposed fact) {
    clearing.by("destroy_records", fact);
  }
}
