package org.supervision.domain.record;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.supervision.domain.writing.WrittenPart;

/** What is written under one heading of a record: discussion and reflection (BCP App. 1). */
@Entity
@Table(name = "record_section")
@AttributeOverride(name = "headingKey", column = @Column(name = "section_key"))
@AttributeOverride(name = "text", column = @Column(name = "discussion"))
@NamedQuery(
    name = RecordSection.OF,
    query = "select s from RecordSection s where s.recordId = :record order by s.position")
@NamedQuery(
    name = RecordSection.ONE,
    query = "select s from RecordSection s where s.recordId = :record and s.headingKey = :section")
public class RecordSection extends WrittenPart {

  private static final long serialVersionUID = 1L;

  /** Query: the sections of {@code :record} in order. */
  public static final String OF = "RecordSection.of";

  /** Query: {@code :section} of {@code :record}. */
  public static final String ONE = "RecordSection.one";

  @Column(name = "record_id")
  private String recordId;

  /** For the persistence provider. */
  protected RecordSection() {}

  /**
   * @param recordId which record
   * @param sectionKey the template's key of the heading
   * @param position in order, from 1
   */
  public RecordSection(String recordId, String sectionKey, int position) {
    super(sectionKey, position);
    this.recordId = recordId;
  }

  @Override
  protected String whole() {
    return "record/" + recordId;
  }
}
