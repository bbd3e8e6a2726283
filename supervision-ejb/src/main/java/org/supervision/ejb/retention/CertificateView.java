package org.supervision.ejb.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What stays of a file that was destroyed.
 *
 * @param digest of its certificate, as it stands in the log
 * @param reason why it was proposed
 * @param custody who held the file
 */
public record CertificateView(
    int number,
    String name,
    String staffNumber,
    LocalDate leftOn,
    LocalDate keptUntil,
    String proposedBy,
    String approvedBy,
    String carriedOutBy,
    Instant destroyedAt,
    String authority,
    LocalDate backupsUntil,
    String digest,
    String reason,
    List<Held> custody) {

  /** Keeps its own copy. */
  public CertificateView {
    custody = List.copyOf(custody);
  }

  /** Who held it, from when until when. */
  public record Held(String holder, LocalDate from, LocalDate until) {}
}
