package org.supervision.domain.copy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.SealedText;

/** The document of a locked record: made once, when it was locked, and never again (PRODUCT P4). */
@Entity
@Table(name = "record_pdf")
@NamedQuery(
    name = RecordPdf.OF_RECORD,
    query = "select p from RecordPdf p where p.recordId = :record")
public class RecordPdf extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: the document of {@code :record}. */
  public static final String OF_RECORD = "RecordPdf.ofRecord";

  @Column(name = "record_id")
  private String recordId;

  private SealedText body;

  private String digest;

  @Column(name = "made_at")
  private Instant madeAt;

  /** For the persistence provider. */
  protected RecordPdf() {}

  /**
   * @param recordId of which record
   * @param madeAt when, which is when the record was locked
   */
  public RecordPdf(String recordId, Instant madeAt) {
    super(Ids.next());
    this.recordId = recordId;
    this.madeAt = madeAt;
  }

  /**
   * Holds the document in Base64, sealed in {@link #context()}, and the keyed digest of its bytes.
   */
  public void hold(SealedText newBody, String newDigest) {
    body = newBody;
    digest = newDigest;
  }

  /** What the document is sealed in. */
  public String context() {
    return "record-pdf/" + recordId;
  }

  public String getRecordId() {
    return recordId;
  }

  /** The document in Base64, sealed. */
  public SealedText getBody() {
    return body;
  }

  /** Keyed digest of the document's bytes, hexadecimal. */
  public String getDigest() {
    return digest;
  }
}
