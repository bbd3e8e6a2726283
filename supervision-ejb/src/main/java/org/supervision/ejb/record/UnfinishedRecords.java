package org.supervision.ejb.record;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.supervision.domain.record.RecordState;
import org.supervision.domain.record.SupervisionRecord;

/** The records of somebody that are not locked yet, for the home page: two queries. */
public class UnfinishedRecords {

  private static final int AT_MOST = 100;
  private static final Set<RecordState> UNFINISHED =
      EnumSet.of(
          RecordState.DRAFT, RecordState.SHARED, RecordState.AGREED, RecordState.HALF_SIGNED);

  @Inject private SupervisionRecords records;
  @Inject private RecordParts parts;

  /** Those that somebody is a party of, oldest session first. */
  public List<UnfinishedRecord> of(String personId) {
    List<SupervisionRecord> unfinished = records.of(personId, UNFINISHED, AT_MOST);
    Set<String> waiting =
        parts.waitingIn(
            unfinished.stream()
                .filter(record -> record.getState() == RecordState.SHARED)
                .map(SupervisionRecord::getId)
                .toList());
    return unfinished.stream()
        .map(record -> UnfinishedRecord.of(record, waiting.contains(record.getId()) ? 1 : 0))
        .toList();
  }

  /** The drafts that somebody was named to type and may, oldest session first. */
  public List<UnfinishedRecord> lentTo(String personId) {
    return records.lentTo(personId).stream()
        .filter(record -> personId.equals(record.recorderId()))
        .map(record -> UnfinishedRecord.of(record, 0))
        .toList();
  }
}
