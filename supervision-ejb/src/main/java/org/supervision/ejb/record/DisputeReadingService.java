package org.supervision.ejb.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.supervision.domain.people.Person;
import org.supervision.domain.record.DisputableRecord;
import org.supervision.domain.record.Dispute;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.domain.request.DataRequest;
import org.supervision.domain.request.RequestKind;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;
import org.supervision.ejb.request.AnsweringRequest;

/** Looking at what somebody disputes under a request, for whoever has it; no record is read. */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DisputeReadingService {

  @Inject private AnsweringRequest answering;
  @Inject private DisputedRecords records;
  @Inject private Disputes disputes;
  @Inject private FileKeys keys;

  /** All of it; logged in the file before it is shown. */
  public DisputeList list(String requestId) {
    DataRequest request = answering.find(RequestKind.RECTIFICATION, requestId);
    List<Dispute> found = disputes.ofRequest(requestId);
    answering.listed(request, found.size());
    List<DisputeRow> rows = rows(request, found);
    return new DisputeList(name(request), rows);
  }

  /** One of them. */
  public DisputeRow one(String requestId, String disputeId) {
    DataRequest request = answering.find(RequestKind.RECTIFICATION, requestId);
    Dispute dispute =
        disputes.find(requestId, disputeId).orElseThrow(() -> answering.refused(request));
    answering.listed(request, 1);
    return rows(request, List.of(dispute)).get(0);
  }

  /** Which of some records may be meant: when each session was, or that it is an addendum. */
  public List<DisputableRecord> which(String requestId, List<String> recordIds) {
    DataRequest request = answering.find(RequestKind.RECTIFICATION, requestId);
    List<DisputableRecord> found = records.among(request, recordIds);
    answering.listed(request, found.size());
    return found;
  }

  private List<DisputeRow> rows(DataRequest request, List<Dispute> some) {
    if (some.isEmpty()) {
      return List.of();
    }
    FileKey key = keys.of(request.getFileId());
    Map<Dispute, SupervisionRecord> about = new LinkedHashMap<>();
    some.forEach(one -> about.put(one, records.of(one)));
    Map<String, Person> people =
        answering.people(
            Stream.concat(
                    Stream.of(request.getSuperviseeId()),
                    about.values().stream().map(SupervisionRecord::getSupervisorId))
                .toList());
    String by = people.get(request.getSuperviseeId()).getName();
    return some.stream().map(one -> row(one, about.get(one), people, by, key)).toList();
  }

  private static DisputeRow row(
      Dispute one, SupervisionRecord record, Map<String, Person> people, String by, FileKey key) {
    return new DisputeRow(
        one.getId(),
        record.getHeldOn(),
        people.get(record.getSupervisorId()).getName(),
        DisputeTexts.opened(one, by, key),
        one.isRestricting());
  }

  private String name(DataRequest request) {
    String asks = request.getSuperviseeId();
    return answering.people(List.of(asks)).get(asks).getName();
  }
}
