package org.supervision.domain.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;

/**
 * That HR said something of somebody, and who in HR. What counts stands with the person; this is
 * how it came about, and is never rewritten.
 */
@Entity
@Table(name = "recorded_fact")
@NamedQuery(
    name = RecordedFact.OF,
    query =
        "select f from RecordedFact f where f.personId = :person order by f.recordedAt desc, f.id")
public class RecordedFact extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: what was said of {@code :person}, the latest first. */
  public static final String OF = "RecordedFact.of";

  @Column(name = "person_id")
  private String personId;

  @Enumerated(EnumType.STRING)
  private PersonFact what;

  private String said;

  @Column(name = "said_day")
  private LocalDate saidDay;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  /** For the persistence provider. */
  protected RecordedFact() {}

  /**
   * @param personId of whom
   * @param said the word of it, or null where a day says all
   * @param saidDay the day of it, or null
   */
  public RecordedFact(String personId, PersonFact what, String said, LocalDate saidDay) {
    super(Ids.next());
    this.personId = personId;
    this.what = what;
    this.said = said;
    this.saidDay = saidDay;
  }

  /** Notes who said so, and when. */
  public void by(String person, Instant at) {
    recordedBy = person;
    recordedAt = at;
  }

  /** What it is about. */
  public PersonFact getWhat() {
    return what;
  }

  /** The word of it, or null. */
  public String getSaid() {
    return said;
  }

  /** The day of it, or null. */
  public LocalDate getSaidDay() {
    return saidDay;
  }

  /** Who said so. */
  public String getRecordedBy() {
    return recordedBy;
  }

  public Instant getRecordedAt() {
    return recordedAt;
  }
}
