package org.supervision.ejb.record;

import jakarta.inject.Inject;
import java.util.List;

/**
 * The records of a file as facts, for lists; who may see which is decided by the service that asks.
 */
public class FileRecords {

  @Inject private SupervisionRecords records;

  /** Some records of a file, newest session first. */
  public List<RecordFacts> ofFile(String fileId, int first, int atMost) {
    return records.ofFile(fileId, first, atMost).stream().map(RecordFacts::of).toList();
  }
}
