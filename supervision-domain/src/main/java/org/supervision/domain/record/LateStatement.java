package org.supervision.domain.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.SealedText;

/**
 * What the other party states on a record that was closed without their signature. It adds and
 * never reopens, and travels with every copy of the record (PRODUCT P2).
 */
@Entity
@Table(name = "late_statement")
@NamedQuery(
    name = LateStatement.OF_RECORD,
    query = "select s from LateStatement s where s.recordId = :record order by s.statedAt, s.id")
public class LateStatement extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: the statements on {@code :record}, oldest first. */
  public static final String OF_RECORD = "LateStatement.ofRecord";

  @Column(name = "record_id")
  private String recordId;

  @Column(name = "person_id")
  private String personId;

  @Column(name = "stated_at")
  private Instant statedAt;

  private SealedText statement;

  /** For the persistence provider. */
  protected LateStatement() {}

  /**
   * @param recordId on which record
   * @param personId who states it
   */
  public LateStatement(String recordId, String personId, Instant statedAt) {
    super(Ids.next());
    this.recordId = recordId;
    this.personId = personId;
    this.statedAt = statedAt;
  }

  /** Says it, sealed in {@link #context()}. */
  public void say(SealedText said) {
    statement = said;
  }

  /** What the statement is sealed in. */
  public String context() {
    return "late-statement/" + getId() + "/" + recordId;
  }

  public String getRecordId() {
    return recordId;
  }

  public String getPersonId() {
    return personId;
  }

  public Instant getStatedAt() {
    return statedAt;
  }

  /** What is stated, sealed. */
  public SealedText getStatement() {
    return statement;
  }
}
