package org.supervision.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.domain.access.Verb;
import org.supervision.ejb.agreement.AgreementSigningService;
import org.supervision.web.shell.Go;

/** Recording that the supervisee will not sign, with the reason. */
@Named
@RequestScoped
public class RefuseAgreementPage {

  @Inject private ReadAgreement agreement;
  @Inject private AgreementSigningService signing;
  @Inject private Go go;

  private String reason;

  /** Reads it before anything is shown. */
  public void open() {
    if (!agreement.requireFor(Verb.CLOSE_UNSIGNED).isRefusalPossible()) {
      agreement.leadOn();
    }
  }

  /** Records it. */
  public void record() {
    signing.recordRefusal(agreement.getView().id(), reason);
    go.to(agreement.getPath(), "agreement.refuse.recorded");
  }

  /** Why the supervisee will not sign. */
  public String getReason() {
    return reason;
  }

  /** Takes what was typed. */
  public void setReason(String typed) {
    reason = typed;
  }
}
