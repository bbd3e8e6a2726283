package org.supervision.ejb.record;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.supervision.ejb.retention.FileLookedInto;
import org.supervision.ejb.retention.RowsOfFile;

/** What a file whose time is over has of records. */
class RecordsOnDisposal {

  @Inject private RowsOfFile rows;

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
}
