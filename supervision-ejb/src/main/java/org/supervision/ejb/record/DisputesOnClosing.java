package org.supervision.ejb.record;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.supervision.domain.record.Dispute;
import org.supervision.domain.record.DisputeNotSettled;
import org.supervision.ejb.request.RequestClosing;

/** Keeps a request open while something that it disputes is not settled. */
class DisputesOnClosing {

  @Inject private Disputes disputes;

  void onClosing(@Observes RequestClosing fact) {
    if (disputes.ofRequest(fact.requestId()).stream().anyMatch(Dispute::isOpen)) {
      throw new DisputeNotSettled();
    }
  }
}
