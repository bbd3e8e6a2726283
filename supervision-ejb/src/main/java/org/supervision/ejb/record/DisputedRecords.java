package org.supervision.ejb.record;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.people.Person;
import org.supervision.domain.record.Dispute;
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
   *
   * @throws NothingToDisputeThen where there is none
   */
  SupervisionRecord find(DataRequest request, DisputeToRaise raised) {
    String supervisor =
        Optional.ofNullable(raised.supervisor())
            .map(String::strip)
            .flatMap(typed -> names.numberedOrCalled(request.getOrganisationId(), typed))
            .map(Person::getId)
            .orElseThrow(NothingToDisputeThen::new);
    return records.ofFile(request.getFileId(), 0, Integer.MAX_VALUE).stream()
        .filter(one -> one.getHeldOn().equals(raised.heldOn()))
        .filter(one -> one.getSupervisorId().equals(supervisor) && one.getAmendsId() == null)
        .filter(DisputedRecords::isDisputable)
        .findFirst()
        .map(one -> records.getForStep(one.getId()))
        .orElseThrow(NothingToDisputeThen::new);
  }

  private static boolean isDisputable(SupervisionRecord record) {
    return record.getState() == RecordState.SIGNED
        || record.getState() == RecordState.CLOSED_UNSIGNED;
  }

  /** Says on the record what is open now. */
  void tell(SupervisionRecord record) {
    List<Dispute> all = disputes.ofRecord(record.getId());
    record.contest(
        all.stream().anyMatch(Dispute::isOpen), all.stream().anyMatch(Dispute::isRestricting));
  }

  SupervisionRecord forStep(Dispute dispute) {
    return records.getForStep(dispute.getRecordId());
  }

  SupervisionRecord of(Dispute dispute) {
    return records.get(dispute.getRecordId());
  }
}
