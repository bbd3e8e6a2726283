package org.supervision.web.dispute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.record.DisputableRecord;
import org.supervision.domain.record.DisputeOutcome;
import org.supervision.ejb.record.DisputeList;
import org.supervision.ejb.record.DisputeReadingService;
import org.supervision.ejb.record.DisputeRow;
import org.supervision.ejb.record.DisputeService;
import org.supervision.ejb.record.DisputeToRaise;
import org.supervision.web.shell.DateParts;

/** What is read and done with disputes on their pages. */
@RequestScoped
public class DisputeDesk {

  @Inject private DisputeReadingService reading;
  @Inject private DisputeService disputes;
  @Inject private Clock clock;

  /** All that is disputed under a request. */
  public DisputeList list(String requestId) {
    return reading.list(requestId);
  }

  /** One of it. */
  public DisputeRow one(String requestId, String disputeId) {
    return reading.one(requestId, disputeId);
  }

  /** Which of some records of a day may be meant. */
  public List<DisputableRecord> which(String requestId, List<String> recordIds) {
    return reading.which(requestId, recordIds);
  }

  /** Notes something that they dispute. */
  public void raise(String requestId, DisputeToRaise raised) {
    disputes.raise(requestId, raised);
  }

  /** The day that was typed, or null. */
  public LocalDate day(DateParts heldOn) {
    return heldOn.readPast(LocalDate.now(clock));
  }

  /** It was checked. */
  public void settle(String requestId, String disputeId, String outcome, String why) {
    disputes.settle(requestId, disputeId, DisputeOutcome.named(outcome), why);
  }
}
