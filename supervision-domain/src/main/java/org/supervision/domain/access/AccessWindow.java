package org.supervision.domain.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.SealedText;

/**
 * A purpose that somebody stated to read one file, and the time for which it opens it. It closes by
 * itself: nothing needs to run for the right to end (ACCESS 10).
 */
@Entity
@Table(name = "access_window")
@NamedQuery(
    name = AccessWindow.OPEN,
    query =
        "select w from AccessWindow w where w.personId = :person and w.fileId = :file"
            + " and w.openedAt <= :at and w.closesAt > :at order by w.openedAt desc")
@NamedQuery(name = AccessWindow.BY_IDS, query = "select w from AccessWindow w where w.id in :ids")
public class AccessWindow extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: what {@code :person} has open of {@code :file} at {@code :at}, the latest first. */
  public static final String OPEN = "AccessWindow.open";

  /** Query: the windows with the identifiers {@code :ids}. */
  public static final String BY_IDS = "AccessWindow.byIds";

  @Column(name = "person_id")
  private String personId;

  @Column(name = "file_id")
  private String fileId;

  private String purpose;

  private SealedText reason;

  private SealedText reference;

  @Column(name = "covers_health")
  private boolean coversHealth;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "closes_at")
  private Instant closesAt;

  /** For the persistence provider. */
  protected AccessWindow() {}

  /**
   * @param personId who stated the purpose
   * @param fileId the file that it opens, and no other
   * @param purpose its key in the policy
   * @param coversHealth whether it reaches the section on health and welfare (ACCESS 13)
   * @param openedAt when
   * @param closesAt the first instant at which it opens nothing any more
   */
  public AccessWindow(
      String personId,
      String fileId,
      String purpose,
      boolean coversHealth,
      Instant openedAt,
      Instant closesAt) {
    super(Ids.next());
    this.personId = personId;
    this.fileId = fileId;
    this.purpose = purpose;
    this.coversHealth = coversHealth;
    this.openedAt = openedAt;
    this.closesAt = closesAt;
  }

  /** Keeps why, for the supervisee to read; sealed in the contexts named here. */
  public void because(SealedText sealedReason, SealedText sealedReference) {
    reason = sealedReason;
    reference = sealedReference;
  }

  /** They are finished before the time is over. */
  public void close(Instant at) {
    if (at.isBefore(closesAt)) {
      closesAt = at;
    }
  }

  /** What the reason is sealed in. */
  public String reasonContext() {
    return "window/" + getId() + "/reason";
  }

  /** What the reference is sealed in. */
  public String referenceContext() {
    return "window/" + getId() + "/reference";
  }

  public String getPersonId() {
    return personId;
  }

  public String getFileId() {
    return fileId;
  }

  /** The purpose's key in the policy. */
  public String getPurpose() {
    return purpose;
  }

  public SealedText getReason() {
    return reason;
  }

  /** The reference, or null where the purpose needs none. */
  public SealedText getReference() {
    return reference;
  }

  public boolean isCoversHealth() {
    return coversHealth;
  }

  public Instant getOpenedAt() {
    return openedAt;
  }

  /** The first instant at which it opens nothing any more. */
  public Instant getClosesAt() {
    return closesAt;
  }
}
