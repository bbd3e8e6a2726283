package org.supervision.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.domain.access.Verb;
import org.supervision.ejb.agreement.AgreementSigningService;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.StepUp;

/** Check the agreement, confirm who you are, sign. */
@Named
@RequestScoped
public class SignAgreementPage {

  @Inject private ReadAgreement agreement;
  @Inject private AgreementSigningService signing;
  @Inject private Place place;
  @Inject private StepUp stepUp;

  private String digest;
  private boolean read;

  /** Reads it before anything is shown. */
  public void open() {
    digest = agreement.requireFor(Verb.SIGN).digest();
    if (!agreement.getView().isToBeSignedByMe()) {
      agreement.leadOn();
    }
  }

  /** Begins the signature on the text that was shown, and asks for the password again. */
  public void sign() {
    stepUp.confirm(signing.begin(place.getId(), digest, read));
  }

  /** Whether the supervisee has read who may look at the records. */
  public boolean isRead() {
    return read;
  }

  /** Takes whether they have. */
  public void setRead(boolean confirmed) {
    read = confirmed;
  }

  /** Digest of the text on this page: what the signature is bound to. */
  public String getDigest() {
    return digest;
  }

  /** Takes the digest back from the page. */
  public void setDigest(String shown) {
    digest = shown;
  }
}
