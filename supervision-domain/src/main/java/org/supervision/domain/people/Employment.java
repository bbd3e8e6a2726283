package org.supervision.domain.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;

/**
 * One period in which somebody works for the organisation. They can have several, one after the
 * other or at once; the personal supervision file is one for all.
 */
@Entity
@Table(name = "employment")
@NamedQuery(
    name = Employment.OPEN,
    query =
        "select new org.supervision.domain.people.Employed(e, p, h, t)"
            + " from Employment e, Person p, Post h, Team t where p.organisationId = :organisation"
            + " and e.personId = p.id and h.employmentId = e.id and t.id = h.teamId"
            + " and (e.endedOn is null or e.endedOn >= :day)"
            + " and (h.untilOn is null or h.untilOn >= :day)"
            + " and h.fromOn = (select max(o.fromOn) from Post o where o.employmentId = e.id)"
            + " order by p.staffNumber, e.number")
@NamedQuery(
    name = Employment.NUMBERED,
    query = "select e from Employment e where e.personId = :person and e.number = :number")
@NamedQuery(name = Employment.OF, query = "select e from Employment e where e.personId = :person")
@NamedQuery(
    name = Employment.OF_ALL,
    query = "select e from Employment e where e.personId in :people")
@NamedQuery(
    name = Employment.OVER,
    query =
        "select concat(p.staffNumber, '/', e.number) from Employment e, Person p"
            + " where p.organisationId = :organisation and e.personId = p.id"
            + " and e.endedOn < :day")
public class Employment extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: the employments of {@code :organisation} that are not over before {@code :day}. */
  public static final String OPEN = "Employment.open";

  /** Query: the employment {@code :number} of {@code :person}. */
  public static final String NUMBERED = "Employment.numbered";

  /** Query: all employments of {@code :person}. */
  public static final String OF = "Employment.of";

  /** Query: all employments of {@code :people}. */
  public static final String OF_ALL = "Employment.ofAll";

  /** Query: person number and employment number of those that are over, a slash between. */
  public static final String OVER = "Employment.over";

  @Column(name = "person_id")
  private String personId;

  @Column(name = "employment_number")
  private String number;

  @Column(name = "started_on")
  private LocalDate startedOn;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Enumerated(EnumType.STRING)
  private ContractKind contract;

  private BigDecimal hours;

  /** For the persistence provider. */
  protected Employment() {}

  /**
   * @param personId whose
   * @param number tells it from other employments of the same person
   * @param startedOn first day
   * @param contract on what terms
   */
  public Employment(String personId, String number, LocalDate startedOn, ContractKind contract) {
    super(Ids.next());
    this.personId = personId;
    this.number = number;
    this.startedOn = startedOn;
    this.contract = contract;
  }

  /** Notes how many hours a week they work; null where nobody says. */
  public void workFor(BigDecimal hoursAWeek) {
    hours = hoursAWeek;
  }

  /** Puts right since when and on what terms. */
  public void correct(LocalDate firstDay, ContractKind terms) {
    startedOn = firstDay;
    contract = terms;
  }

  /** It ends with {@code lastDay}; null where it goes on after all. */
  public void end(LocalDate lastDay) {
    endedOn = lastDay;
  }

  public String getPersonId() {
    return personId;
  }

  /** Tells it from other employments of the same person. */
  public String getNumber() {
    return number;
  }

  public LocalDate getStartedOn() {
    return startedOn;
  }

  /** The last day, or null while nobody knows. */
  public LocalDate getEndedOn() {
    return endedOn;
  }

  /** On what terms. */
  public ContractKind getContract() {
    return contract;
  }

  /** Hours a week, or null. */
  public BigDecimal getHours() {
    return hours;
  }
}
