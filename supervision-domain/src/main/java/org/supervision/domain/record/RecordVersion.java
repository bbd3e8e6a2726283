package org.supervision.domain.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.SealedText;

/**
 * The whole of a record as somebody was shown it: when it was shared, agreed or locked. The body is
 * its canonical JSON, sealed; the digest is a keyed one, so that it betrays nothing.
 */
@Entity
@Table(name = "record_version")
@NamedQuery(
    name = RecordVersion.OF_RECORD,
    query =
        "select v from RecordVersion v where v.recordId = :record and v.kept <> :putAway"
            + " order by v.number desc")
public class RecordVersion extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: the versions of {@code :record} that were shown, newest first. */
  public static final String OF_RECORD = "RecordVersion.ofRecord";

  /** At which step a version was kept. */
  public enum Kept {
    SHARED,
    AGREED,
    LOCKED,
    /** Written and never shown when the file passed: open to nobody (PRODUCT T6). */
    PUT_AWAY
  }

  @Column(name = "record_id")
  private String recordId;

  @Column(name = "version_number")
  private int number;

  @Enumerated(EnumType.STRING)
  private Kept kept;

  @Column(name = "kept_at")
  private Instant keptAt;

  private SealedText body;

  private String digest;

  /** For the persistence provider. */
  protected RecordVersion() {}

  /**
   * @param recordId which record
   * @param number in order, from 1
   * @param kept at which step
   * @param keptAt when
   */
  public RecordVersion(String recordId, int number, Kept kept, Instant keptAt) {
    super(Ids.next());
    this.recordId = recordId;
    this.number = number;
    this.kept = kept;
    this.keptAt = keptAt;
  }

  /** Holds the canonical JSON, sealed in {@link #context()}, and its keyed digest. */
  public void hold(SealedText newBody, String newDigest) {
    body = newBody;
    digest = newDigest;
  }

  /** What the body is sealed in. */
  public String context() {
    return "record-version/" + recordId + "/" + number;
  }

  public String getRecordId() {
    return recordId;
  }

  /** In order, from 1. */
  public int getNumber() {
    return number;
  }

  /** At which step it was kept. */
  public Kept getKept() {
    return kept;
  }

  /** The canonical JSON, sealed. */
  public SealedText getBody() {
    return body;
  }

  /** Keyed digest of the canonical JSON, hexadecimal. */
  public String getDigest() {
    return digest;
  }
}
