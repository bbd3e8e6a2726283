package org.supervision.ejb.record;

import jakarta.inject.Inject;
import java.util.List;

/**
 * The records of a file as facts, for lists; who may see which is decided by the service that asks.
 */
public class FileRecords {

  @Inject private SupervisionRecords records;

  /** Some of the records that somebody may have in a list, newest session first. */
  public List<RecordFacts> page(RecordsWanted wanted, int first, int atMost) {
    return records.page(wanted, first, atMost).stream().map(RecordFacts::of).toList();
  }
}
