package org.supervision.domain.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.SealedText;

/** That one of the pair went back from the agreed text to the shared one, and why (PRODUCT P2). */
@Entity
@Table(name = "reopening")
@NamedQuery(
    name = Reopening.OF_RECORD,
    query = "select o from Reopening o where o.recordId = :record order by o.reopenedAt, o.id")
public class Reopening extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: those of {@code :record}, oldest first. */
  public static final String OF_RECORD = "Reopening.ofRecord";

  @Column(name = "record_id")
  private String recordId;

  @Column(name = "person_id")
  private String personId;

  @Column(name = "reopened_at")
  private Instant reopenedAt;

  private SealedText reason;

  /** For the persistence provider. */
  protected Reopening() {}

  /**
   * @param recordId of which record
   * @param personId who went back to the text
   */
  public Reopening(String recordId, String personId, Instant reopenedAt) {
    super(Ids.next());
    this.recordId = recordId;
    this.personId = personId;
    this.reopenedAt = reopenedAt;
  }

  /** Says why, sealed in {@link #context()}. */
  public void explain(SealedText why) {
    reason = why;
  }

  /** What the reason is sealed in. */
  public String context() {
    return "reopening/" + getId() + "/" + recordId;
  }

  public String getPersonId() {
    return personId;
  }

  public Instant getReopenedAt() {
    return reopenedAt;
  }

  /** Why, sealed. */
  public SealedText getReason() {
    return reason;
  }
}
