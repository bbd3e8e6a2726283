package org.supervision.domain.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.SealedText;

/** What is written under one heading of a record: discussion and reflection (BCP App. 1). */
@Entity
@Table(name = "record_section")
@NamedQuery(
    name = RecordSection.OF,
    query = "select s from RecordSection s where s.recordId = :record order by s.position")
@NamedQuery(
    name = RecordSection.ONE,
    query = "select s from RecordSection s where s.recordId = :record and s.sectionKey = :section")
public class RecordSection extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: the sections of {@code :record} in order. */
  public static final String OF = "RecordSection.of";

  /** Query: {@code :section} of {@code :record}. */
  public static final String ONE = "RecordSection.one";

  @Column(name = "record_id")
  private String recordId;

  @Column(name = "section_key")
  private String sectionKey;

  private int position;

  private SealedText discussion;

  @Column(name = "text_version")
  private int textVersion;

  @Column(name = "written_by_id")
  private String writtenById;

  @Column(name = "written_at")
  private Instant writtenAt;

  /** For the persistence provider. */
  protected RecordSection() {}

  /**
   * @param recordId which record
   * @param sectionKey the template's key of the heading
   * @param position in order, from 1
   */
  public RecordSection(String recordId, String sectionKey, int position) {
    super(Ids.next());
    this.recordId = recordId;
    this.sectionKey = sectionKey;
    this.position = position;
  }

  /** What the next text must be sealed in. */
  public String nextContext() {
    return context(textVersion + 1);
  }

  /**
   * What the present text is sealed in: record, section and version, so that rows cannot be
   * swapped.
   */
  public String context() {
    return context(textVersion);
  }

  private String context(int version) {
    return "record/" + recordId + "/" + sectionKey + "/" + version;
  }

  /**
   * Replaces the text by one sealed in {@link #nextContext()}.
   *
   * @param onVersion the version that the writer had before their eyes
   * @throws WrittenMeanwhile where somebody wrote in between; nothing is changed
   */
  public void write(SealedText text, int onVersion, String byPersonId, Instant at) {
    if (onVersion != textVersion) {
      throw new WrittenMeanwhile(writtenById, writtenAt);
    }
    discussion = text;
    textVersion++;
    writtenById = byPersonId;
    writtenAt = at;
  }

  /** The template's key of the heading. */
  public String getSectionKey() {
    return sectionKey;
  }

  /** The text, sealed, or null where nothing is written. */
  public SealedText getDiscussion() {
    return discussion;
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
