package org.supervision.ejb.file;

import jakarta.inject.Inject;
import java.time.Instant;
import org.supervision.domain.file.Custody;
import org.supervision.domain.file.SupervisionFile;

/** Writes down who holds a file from an instant on: the chain of custody (PRODUCT T4). */
public class Custodies {

  @Inject private SupervisionFiles files;

  /** At an instant the file passes to the next holder. */
  public void pass(String fileId, String nextHolderId, Instant at) {
    files.custodyAt(fileId, at).forEach(one -> one.end(at));
    files.add(new Custody(fileId, nextHolderId, at));
  }

  /** Opens the file of somebody who has none, held by their supervisor; it still needs its key. */
  public SupervisionFile open(
      String organisationId, String superviseeId, String holderId, Instant at) {
    SupervisionFile file = new SupervisionFile(organisationId, superviseeId, at);
    files.add(file);
    files.add(new Custody(file.getId(), holderId, at));
    return file;
  }

  /** From an instant on nobody holds a file: it is closed to all but HR. */
  public void close(String fileId, Instant at) {
    files.custodyLasting(fileId, at).forEach(one -> one.cutShort(at));
  }

  /** What was closed at an instant stays with who holds it, as long as they would have held it. */
  public void closeNot(String fileId, Instant at) {
    files.custodyLasting(fileId, at).forEach(one -> one.restore(at));
  }

  /** What {@link #pass} wrote down for an instant that has not come is called off. */
  public void passNot(String fileId, Instant at) {
    files.custodyAt(fileId, at).forEach(one -> one.end(at));
    files.custodyAt(fileId, at.minusNanos(1_000)).stream()
        .filter(one -> at.equals(one.getUntilAt()))
        .forEach(Custody::goOn);
  }
}
