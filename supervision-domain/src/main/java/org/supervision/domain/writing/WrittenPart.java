package org.supervision.domain.writing;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.SealedText;

/**
 * What is written under one heading of a record or an agreement: sealed, and counted at each
 * writing, so that two who write at once notice each other.
 */
@MappedSuperclass
public abstract class WrittenPart extends Identified {

  private static final long serialVersionUID = 1L;

  @Column(name = "part_key")
  private String headingKey;

  private int position;

  @Column(name = "part_text")
  private SealedText text;

  @Column(name = "text_version")
  private int textVersion;

  @Column(name = "written_by_id")
  private String writtenById;

  @Column(name = "written_at")
  private Instant writtenAt;

  /** For the persistence provider. */
  protected WrittenPart() {}

  /**
   * @param headingKey the key of its heading in the policy or template
   * @param position in order, from 1
   */
  protected WrittenPart(String headingKey, int position) {
    super(Ids.next());
    this.headingKey = headingKey;
    this.position = position;
  }

  /** What it belongs to: with key and version, what its text is sealed in. */
  protected abstract String whole();

  /** The key of its heading in the policy or template. */
  public String getKey() {
    return headingKey;
  }

  /** The text, sealed, or null where nothing is written. */
  public SealedText getText() {
    return text;
  }

  /** What the next text must be sealed in. */
  public String nextContext() {
    return context(textVersion + 1);
  }

  /**
   * What the present text is sealed in: whose it is, its key and version, so that rows cannot be
   * swapped.
   */
  public String context() {
    return context(textVersion);
  }

  private String context(int version) {
    return whole() + "/" + headingKey + "/" + version;
  }

  /**
   * Replaces the text by one sealed in {@link #nextContext()}.
   *
   * @param onVersion the version that the writer had before their eyes
   * @throws WrittenMeanwhile where somebody wrote in between; nothing is changed
   */
  public void write(SealedText newText, int onVersion, String byPersonId, Instant at) {
    if (onVersion != textVersion) {
      throw new WrittenMeanwhile();
    }
    text = newText;
    textVersion++;
    writtenById = byPersonId;
    writtenAt = at;
  }

  /** How often it was written: what a page carries to notice a clash. */
  public int getTextVersion() {
    return textVersion;
  }

  /** Who wrote it last, or null. */
  public String getWrittenById() {
    return writtenById;
  }

  /** When it was written last, or null. */
  public Instant getWrittenAt() {
    return writtenAt;
  }
}
