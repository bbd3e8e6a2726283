package org.supervision.domain.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.supervision.domain.access.Openness;
import org.supervision.domain.access.PartOfFile;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.shared.SealedText;

/**
 * What the leaving supervisor writes for the next one (PRODUCT T3). It is theirs alone until the
 * file passes; then the supervisee and the new supervisor read it, and nobody changes it.
 */
@Entity
@Table(name = "handover_note")
@NamedQuery(
    name = HandoverNote.OF,
    query = "select n from HandoverNote n where n.transferId = :transfer")
public class HandoverNote extends PartOfFile {

  private static final long serialVersionUID = 1L;

  /** Query: the note of {@code :transfer}. */
  public static final String OF = "HandoverNote.of";

  @Column(name = "transfer_id")
  private String transferId;

  @Column(name = "author_id")
  private String authorId;

  @Column(name = "note_text")
  private SealedText text;

  @Column(name = "text_version")
  private int textVersion;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "handed_over_at")
  private Instant handedOverAt;

  /** For the persistence provider. */
  protected HandoverNote() {}

  /** Begins the note of a planned transfer, in the relationship that ends with it. */
  public HandoverNote(FileTransfer transfer, SupervisoryRelationship ending) {
    super(ending, transfer.fileId());
    this.transferId = transfer.getId();
    this.authorId = transfer.getHanding().getFromHolderId();
  }

  /** Writes it anew, sealed in {@link #nextContext()}. */
  public void write(SealedText newText, Instant at) {
    if (handedOverAt != null) {
      throw new NoteHandedOver();
    }
    text = newText;
    textVersion++;
    writtenAt = at;
  }

  /** The file passes: from now on both read it. */
  public void handOver(Instant at) {
    if (handedOverAt == null) {
      handedOverAt = at;
    }
  }

  /** What the next text is sealed in. */
  public String nextContext() {
    return "handover/" + getId() + "/" + (textVersion + 1);
  }

  /** What the present text is sealed in. */
  public String context() {
    return "handover/" + getId() + "/" + textVersion;
  }

  public String getTransferId() {
    return transferId;
  }

  /** The text, sealed, or null. */
  public SealedText getText() {
    return text;
  }

  /** When it was last written. */
  public Instant getWrittenAt() {
    return writtenAt;
  }

  /** Whether anything stands in it. */
  public boolean isWritten() {
    return text != null;
  }

  /** When it was handed over, or null. */
  public Instant getHandedOverAt() {
    return handedOverAt;
  }

  @Override
  public String subjectKind() {
    return "handover";
  }

  @Override
  public String authorId() {
    return authorId;
  }

  @Override
  public Openness openness() {
    return handedOverAt == null ? Openness.AUTHOR : Openness.PAIR;
  }
}
