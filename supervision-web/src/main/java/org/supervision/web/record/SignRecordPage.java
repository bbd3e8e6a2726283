package org.supervision.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.domain.record.RecordState;
import org.supervision.ejb.record.RecordSigningService;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.StepUp;

/** Check the record, confirm who you are, sign. */
@Named
@RequestScoped
public class SignRecordPage {

  @Inject private ReadRecord record;
  @Inject private RecordSigningService signing;
  @Inject private StepUp stepUp;
  @Inject private Go go;

  private String digest;

  /** Reads it, and leads on where it is not to be signed. */
  public void open() {
    RecordState state = record.getFacts().state();
    boolean late = record.getFacts().isToBeSignedLateByMe();
    if (late || state == RecordState.AGREED || state == RecordState.HALF_SIGNED) {
      digest = record.getShown().digest();
    } else {
      go.to(record.getPath());
    }
  }

  /** Begins the signature on the text that was shown, and asks for the password again. */
  public void sign() {
    stepUp.confirm(signing.begin(record.getFacts().id(), digest));
  }

  /** Takes the first signature back. */
  public void withdraw() {
    signing.withdraw(record.getFacts().id());
    go.to(record.getPath(), "record.sign.withdrawn");
  }

  /** The key of the sentence under the heading. */
  public String getLeadKey() {
    return record.getFacts().firstSignerIsMe() ? "record.sign.leadSigned" : "record.sign.lead";
  }

  /** Whether a signature of the one who looks at it is wanted, or still possible. */
  public boolean isMine() {
    return record.getFacts().isToBeSignedByMe() || record.getFacts().isToBeSignedLateByMe();
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
