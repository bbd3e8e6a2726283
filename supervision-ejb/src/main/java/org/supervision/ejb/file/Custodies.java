package org.supervision.ejb.file;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.supervision.domain.file.Custody;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.ejb.people.Leavings;

/** Writes down who holds a file from an instant on: the chain of custody (PRODUCT T4). */
public class Custodies {

  @Inject private SupervisionFiles files;
  @Inject private Leavings leavings;

  /** At an instant the file passes to the next holder. */
  public void pass(String fileId, String nextHolderId, Instant at) {
    files.custodyAt(fileId, at).forEach(one -> one.end(at));
    files.find(fileId).ifPresent(file -> hold(file, nextHolderId, at));
  }

  /** Opens the file of somebody who has none, held by their supervisor; it still needs its key. */
  public SupervisionFile open(
      String organisationId, String superviseeId, String holderId, Instant at) {
    SupervisionFile file = new SupervisionFile(organisationId, superviseeId, at);
    files.add(file);
    hold(file, holderId, at);
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
        .forEach(
            one -> {
              one.goOn();
              leaving(fileId).ifPresent(one::cutShort);
            });
  }

  private void hold(SupervisionFile file, String holderId, Instant at) {
    Custody custody = new Custody(file.getId(), holderId, at);
    files.add(custody);
    leavings
        .firstOf(file.getSuperviseeId())
        .filter(left -> left.isAfter(at))
        .ifPresent(custody::cutShort);
  }

  private Optional<Instant> leaving(String fileId) {
    return files.find(fileId).flatMap(file -> leavings.firstOf(file.getSuperviseeId()));
  }
}
