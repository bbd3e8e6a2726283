package org.supervision.ejb.redaction;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.supervision.domain.request.RequestOutcome;
import org.supervision.ejb.request.RequestClosing;

/** Keeps a request from being answered while what is left out waits for a second person. */
class RedactionsOnClosing {

  @Inject private Redactions redactions;

  void onClosing(@Observes RequestClosing fact) {
    if (fact.outcome() == RequestOutcome.ANSWERED) {
      redactions.requireAgreed(fact.requestId());
    }
  }
}
