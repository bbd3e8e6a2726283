package org.supervision.ejb.retention;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.retention.Disposal;
import org.supervision.domain.retention.DisposalCertificate;
import org.supervision.domain.retention.DisposalState;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.file.Files;

/**
 * Destroys what somebody had carried out, each file in one transaction: its holds are read with a
 * lock, every feature clears its part, and the certificate is added; all of it or nothing. Anybody
 * inside may call it: what was not approved and begun is not destroyed by it. The key is taken away
 * after it, by {@link DestroyedKeys}.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DisposalRun {

  @Inject private Disposals disposals;
  @Inject private DisposalStanding standing;
  @Inject private Certifying certifying;
  @Inject private RunReads reads;
  @Inject private Event<FileDisposed> happened;

  /** Destroys one; nothing where another server was faster, or where it fell meanwhile. */
  public void run(String fileId) {
    disposals
        .forStep(fileId)
        .filter(one -> one.getState() == DisposalState.EXECUTING)
        .filter(this::stands)
        .ifPresent(this::destroy);
  }

  /** What was begun before an instant and is still there, because a server was stopped. */
  public List<String> left(Instant before) {
    return disposals.begunBefore(before);
  }

  /** Read under locks, before anything is read without: so all of it is as it is now. */
  private boolean stands(Disposal disposal) {
    disposals.alone(disposal.getOrganisationId());
    return standing.standsLocked(disposal);
  }

  private void destroy(Disposal disposal) {
    SupervisionFile file = reads.files.get(disposal.getFileId());
    Kept kept = standing.kept(disposal);
    FileDisposed fact = new FileDisposed(file.getId(), file.getSuperviseeId());
    happened.fire(fact);
    reads.clearing.by("destroy_file", fact);
    DisposalCertificate certificate = certifying.certify(disposal, kept, fact, standing.now());
    byte[] digest = HexFormat.of().parseHex(certificate.getDigest());
    reads.access.sealedLater(file, "disposal", certificate.getId(), digest);
    disposal.done();
  }

  /** What it needs of other features. */
  static class RunReads {
    @Inject private Files files;
    @Inject private FileAccess access;
    @Inject private Clearing clearing;
  }
}
