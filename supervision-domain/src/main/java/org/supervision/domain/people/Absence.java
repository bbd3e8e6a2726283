package org.supervision.domain.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;

/**
 * Days away that pause the clock visibly (PRODUCT F6). Only the dates are kept, never the reason.
 */
@Entity
@Table(name = "absence")
@NamedQuery(
    name = Absence.OF,
    query = "select a from Absence a where a.personId in :people order by a.personId, a.fromOn")
@NamedQuery(
    name = Absence.WITHIN,
    query =
        "select a from Absence a, Person p where p.organisationId = :organisation"
            + " and a.personId = p.id order by a.personId, a.fromOn")
public class Absence extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: all absences of {@code :people}. */
  public static final String OF = "Absence.of";

  /** Query: all absences of the people of {@code :organisation}. */
  public static final String WITHIN = "Absence.within";

  @Column(name = "person_id")
  private String personId;

  @Column(name = "from_on")
  private LocalDate fromOn;

  @Column(name = "last_on")
  private LocalDate lastOn;

  /** For the persistence provider. */
  protected Absence() {}

  /**
   * @param personId who is away
   * @param fromOn first day
   * @param lastOn last day, or null while nobody knows
   */
  public Absence(String personId, LocalDate fromOn, LocalDate lastOn) {
    super(Ids.next());
    this.personId = personId;
    this.fromOn = fromOn;
    this.lastOn = lastOn;
  }

  /** Whether they are away on a day. */
  public boolean includes(LocalDate day) {
    return !day.isBefore(fromOn) && (lastOn == null || !day.isAfter(lastOn));
  }

  public String getPersonId() {
    return personId;
  }

  public LocalDate getFromOn() {
    return fromOn;
  }

  /** The last day away, or null while nobody knows. */
  public LocalDate getLastOn() {
    return lastOn;
  }
}
