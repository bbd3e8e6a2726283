package org.supervision.ejb.file;

import jakarta.inject.Inject;
import java.time.Instant;
import org.supervision.domain.file.Custody;

/** Writes down who holds a file from an instant on: the chain of custody (PRODUCT T4). */
public class Custodies {

  @Inject private SupervisionFiles files;

  /** At an instant the file passes to the next holder. */
  public void pass(String fileId, String nextHolderId, Instant at) {
    files.custodyAt(fileId, at).forEach(one -> one.end(at));
    files.add(new Custody(fileId, nextHolderId, at));
  }

  /** What {@link #pass} wrote down for an instant that has not come is called off. */
  public void passNot(String fileId, Instant at) {
    files.custodyAt(fileId, at).forEach(one -> one.end(at));
    files.custodyAt(fileId, at.minusNanos(1_000)).stream()
        .filter(one -> at.equals(one.getUntilAt()))
        .forEach(Custody::goOn);
  }
}
