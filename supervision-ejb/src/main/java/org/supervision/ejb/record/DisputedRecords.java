package org.supervision.ejb.record;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.people.Person;
import org.supervision.domain.record.DisputableRecord;
import org.supervision.domain.record.Dispute;
import org.supervision.domain.record.MoreThanOneThen;
import org.supervision.domain.record.NothingToDisputeThen;
import org.supervision.domain.record.RecordState;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.domain.request.DataRequest;
import org.supervision.ejb.people.Names;

/** The records that somebody's disputes are about, found without being read. */
class DisputedRecords {

  @Inject private SupervisionRecords records;
  @Inject private Disputes disputes;
  @Inject private Names names;

  /**
   * The signed or closed one of a day and a supervisor, in the file of who asks; held for a step.
   * Addenda are of the day of their session.
   *
   * @throws NothingToDisputeThen where there is none
   * @throws MoreThanOneThen where there are several, and it is not said which
   */
  SupervisionRecord find(DataRequest request, DisputeToRaise raised) {
    String supervisor =
        Optional.ofNullable(raised.supervisor())
            .map(String::strip)
            .flatMap(typed -> names.numberedOrCalled(request.getOrganisationId(), typed))
            .map(Person::getId)
            .orElseThrow(NothingToDisputeThen::new);
    List<String> then =
        records.ofFile(request.getFileId(), 0, Integer.MAX_VALUE).stream()
            .filter(one -> one.getHeldOn().equals(raised.heldOn()))
            .filter(one -> one.getSupervisorId().equals(supervisor))
            .filter(DisputedRecords::isDisputable)
            .map(SupervisionRecord::getId)
            .toList();
    List<String> meant =
        raised.recordId() == null ? then : then.stream().filter(raised.recordId()::equals).toList();
    if (meant.size() > 1) {
      throw new MoreThanOneThen(meant);
    }
    return meant.stream()
        .findFirst()
        .map(records::getForStep)
        .orElseThrow(NothingToDisputeThen::new);
  }

  /** Of several those that may be meant, as facts. */
  List<DisputableRecord> among(DataRequest request, List<String> ids) {
    return records.disputable(request.getFileId(), ids);
  }

  private static boolean isDisputable(SupervisionRecord record) {
    return record.getState() == RecordState.SIGNED
        || record.getState() == RecordState.CLOSED_UNSIGNED;
  }

  /**
   * Says on the record what is open now, and restricts the use of its addenda with its own: they
   * speak of what is in it.
   */
  void tell(SupervisionRecord record) {
    boolean restricted =
        isRestricted(record.getId())
            || record.getAmendsId() != null && isRestricted(record.getAmendsId());
    record.contest(
        disputes.ofRecord(record.getId()).stream().anyMatch(Dispute::isOpen), restricted);
    for (SupervisionRecord addendum : records.addendaOf(record.getId())) {
      boolean itself = isRestricted(addendum.getId());
      records.getForStep(addendum.getId()).restrict(restricted || itself);
    }
  }

  private boolean isRestricted(String recordId) {
    return disputes.ofRecord(recordId).stream().anyMatch(Dispute::isRestricting);
  }

  SupervisionRecord forStep(Dispute dispute) {
    return records.getForStep(dispute.getRecordId());
  }

  SupervisionRecord of(Dispute dispute) {
    return records.get(dispute.getRecordId());
  }
}
