package org.supervision.ejb.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.supervision.domain.access.Verb;
import org.supervision.domain.record.Dispute;
import org.supervision.domain.record.DisputeOutcome;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.domain.request.DataRequest;
import org.supervision.domain.request.RequestKind;
import org.supervision.domain.request.RequestStepKind;
import org.supervision.domain.shared.WrittenText;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;
import org.supervision.ejb.request.AnsweringRequest;

/**
 * Noting beside a record what who it is about disputes in it, and what came of checking that, by
 * whoever in HR has their request (UK GDPR, articles 16 and 18); the record itself is not read.
 */
@Stateless
@RolesAllowed("staff")
public class DisputeService {

  @Inject private AnsweringRequest answering;
  @Inject private DisputedRecords records;
  @Inject private Disputes disputes;
  @Inject private FileKeys keys;
  @Inject private Clock clock;

  /**
   * Notes it; from now on every view and copy of the record has it.
   *
   * @throws org.supervision.domain.record.NothingToDisputeThen where there is no such record
   * @throws org.supervision.domain.record.MoreThanOneThen where it is not said which of several
   */
  public void raise(String requestId, DisputeToRaise raised) {
    DataRequest request = answering.admit(RequestKind.RECTIFICATION, requestId, Verb.DISPUTE);
    String passage = WrittenText.required(raised.passage(), WrittenText.SHORT);
    String statement = WrittenText.required(raised.statement(), WrittenText.SHORT);
    SupervisionRecord record = records.find(request, raised);
    Dispute dispute = new Dispute(record, requestId, raised.restrict(), now());
    FileKey key = keys.of(request.getFileId());
    dispute.say(
        key.seal(dispute.passageContext(), passage),
        key.seal(dispute.statementContext(), statement));
    disputes.add(dispute);
    records.tell(record);
    answering.took(request, RequestStepKind.DISPUTED, null);
  }

  /** It was checked; their statement stays, and the restriction ends. */
  public void settle(String requestId, String disputeId, DisputeOutcome outcome, String why) {
    DataRequest request =
        answering.admit(RequestKind.RECTIFICATION, requestId, Verb.SETTLE_DISPUTE);
    Dispute dispute =
        disputes.forStep(requestId, disputeId).orElseThrow(() -> answering.refused(request));
    SupervisionRecord record = records.forStep(dispute);
    String words = WrittenText.required(why, WrittenText.SHORT);
    FileKey key = keys.of(request.getFileId());
    dispute.settle(outcome, key.seal(dispute.whyContext(), words), now());
    records.tell(record);
    answering.took(request, RequestStepKind.DISPUTE_SETTLED, null);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
