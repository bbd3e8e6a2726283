package org.supervision.ejb.record;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.supervision.domain.record.UnfinishedRecord;

/** The records of somebody that are not locked yet, for the home page: one query. */
public class UnfinishedRecords {

  private static final int AT_MOST = 100;

  @Inject private SupervisionRecords records;
  @Inject private Clock clock;

  /** Those that somebody is a party of or was named to type, oldest session first. */
  public List<UnfinishedRecord> of(String personId) {
    return records.unfinishedOf(personId, clock.instant(), AT_MOST);
  }
}
