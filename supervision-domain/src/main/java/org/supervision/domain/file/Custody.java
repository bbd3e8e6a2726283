package org.supervision.domain.file;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.supervision.domain.people.CutShort;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;

/** Who held a file, for a time. All of them together are the chain of custody (BCP §4.4). */
@Entity
@Table(name = "custody")
@NamedQuery(
    name = Custody.AT,
    query =
        "select c from Custody c where c.fileId = :file and c.fromAt <= :at"
            + " and (c.untilAt is null or c.untilAt > :at)")
@NamedQuery(
    name = Custody.OF,
    query =
        "select c from Custody c where c.fileId = :file"
            + " and (c.untilAt is null or c.untilAt > c.fromAt) order by c.fromAt")
@NamedQuery(
    name = Custody.LASTING,
    query =
        "select c from Custody c where c.fileId = :file and (c.untilAt is null or c.untilAt >= :at)")
public class Custody extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: who holds {@code :file} at {@code :at}. */
  public static final String AT = "Custody.at";

  /** Query: who holds {@code :file} at {@code :at} or later. */
  public static final String LASTING = "Custody.lasting";

  /** Query: the chain of custody of {@code :file}, oldest first; without what was called off. */
  public static final String OF = "Custody.of";

  @Column(name = "file_id")
  private String fileId;

  @Column(name = "holder_id")
  private String holderId;

  @Column(name = "from_at")
  private Instant fromAt;

  @Column(name = "until_at")
  private Instant untilAt;

  @Embedded private CutShort cutShort;

  /** For the persistence provider. */
  protected Custody() {}

  /**
   * @param fileId which file
   * @param holderId the supervisor who holds it
   * @param fromAt since when
   */
  public Custody(String fileId, String holderId, Instant fromAt) {
    super(Ids.next());
    this.fileId = fileId;
    this.holderId = holderId;
    this.fromAt = fromAt;
  }

  /** It passes to somebody else, or the file is closed. */
  public void end(Instant at) {
    untilAt = at;
    cutShort = null;
  }

  /** It ends with somebody's leaving, where it would last longer. */
  public void cutShort(Instant leftAt) {
    if (untilAt == null || untilAt.isAfter(leftAt)) {
      cutShort = CutShort.by(leftAt, cutShort, untilAt);
      untilAt = leftAt;
    }
  }

  /** Who was to leave at an instant stays: it ends when it was to end, if that cut it short. */
  public void restore(Instant leftAt) {
    if (cutShort != null && cutShort.isBy(leftAt)) {
      end(cutShort.getUntilOtherwise());
    }
  }

  /** What was to end it does not happen. */
  public void goOn() {
    end(null);
  }

  public String getHolderId() {
    return holderId;
  }

  public Instant getFromAt() {
    return fromAt;
  }

  /** When it ended, or null for the current holder. */
  public Instant getUntilAt() {
    return untilAt;
  }
}
