package org.supervision.web.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.supervision.ejb.transfer.TransferService;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.FormKey;

/** The form that stands where a proposed move breaks a rule: why it is needed all the same. */
@Named
@RequestScoped
public class DeviationMovePage {

  @Inject private ReadMove move;
  @Inject private TransferService transfers;
  @Inject private Clock clock;
  @Inject private FormKey formKey;

  private final DateParts review = new DateParts();
  private String reason;

  /** Asks; the move waits. */
  public void ask() {
    String id = move.getView().id();
    LocalDate day = review.read(LocalDate.now(clock));
    formKey.once(
        () -> transfers.askForDeviation(id, reason, day),
        move.getPath(),
        "transfer.deviation.asked");
  }

  /** The day on which it is looked at again, in its three fields. */
  public DateParts getReview() {
    return review;
  }

  public String getReason() {
    return reason;
  }

  /** Takes why. */
  public void setReason(String typed) {
    reason = typed;
  }
}
