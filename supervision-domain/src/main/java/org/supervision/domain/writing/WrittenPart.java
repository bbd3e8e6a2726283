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

  private int position;

  @Column(name = "text_version")
  private int textVersion;

  @Column(name = "written_by_id")
  private String writtenById;

  @Column(name = "written_at")
  private Instant writtenAt;

  /** For the persistence provider. */
  protected WrittenPart() {}

  /**
   * @param position in order, from 1
   */
  protected WrittenPart(int position) {
    super(Ids.next());
    this.position = position;
  }

  /** The key of its heading in the policy or template. */
  public abstract String getKey();

  /** The text, sealed, or null where nothing is written. */
  public abstract SealedText getText();

  /** Keeps another text. */
  protected abstract void replace(SealedText text);

  /** What it belongs to and its key: with the version, what its text is sealed in. */
  protected abstract String place();

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
    return place() + "/" + version;
  }

  /**
   * Replaces the text by one sealed in {@link #nextContext()}.
   *
   * @param onVersion the version that the writer had before their eyes
   * @throws WrittenMeanwhile where somebody wrote in between; nothing is changed
   */
  public void write(SealedText text, int onVersion, String byPersonId, Instant at) {
    if (onVersion != textVersion) {
      throw new WrittenMeanwhile();
    }
    replace(text);
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
