package org.supervision.web.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.supervision.ejb.retention.CertificateService;
import org.supervision.ejb.retention.CopyOfferService;
import org.supervision.ejb.retention.DisposalService;
import org.supervision.ejb.retention.RetentionReadingService;
import org.supervision.ejb.retention.RetentionView;

/** What is read and done with a file whose time is over, on its page. */
@RequestScoped
public class DisposalDesk {

  @Inject private RetentionReadingService reading;
  @Inject private DisposalService disposals;
  @Inject private CertificateService certificates;
  @Inject private CopyOfferService offers;

  /** How the file is kept. */
  public RetentionView read(String fileId) {
    return reading.read(fileId);
  }

  /** Its worker was offered a copy. */
  public void offered(String fileId) {
    offers.note(fileId);
  }

  /** Opens its facts. */
  public void look(String fileId) {
    disposals.look(fileId);
  }

  /** Proposes to destroy it. */
  public void propose(String fileId, String why) {
    disposals.propose(fileId, why);
  }

  /** A second one approves. */
  public void approve(String fileId) {
    disposals.approve(fileId);
  }

  /** Stops it. */
  public void stop(String fileId, String why) {
    disposals.stop(fileId, why);
  }

  /** Has it carried out; whether it is destroyed now, or fell meanwhile. */
  public boolean carryOut(String fileId) {
    disposals.carryOut(fileId);
    disposals.finish(fileId);
    return certificates.isOf(fileId);
  }
}
