package org.supervision.domain.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;

/**
 * That somebody in HR offered a leaver a copy of their file, while they can still take it (PRODUCT
 * P8). It is for one last day: who comes back and leaves again is offered it again.
 */
@Entity
@Table(name = "copy_offer")
@NamedQuery(
    name = CopyOffer.OF,
    query = "select o from CopyOffer o where o.personId = :person and o.lastOn = :last")
public class CopyOffer extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: the one to {@code :person} before {@code :last}. */
  public static final String OF = "CopyOffer.of";

  /** For so many days before the last one HR is reminded, and the leaver told. */
  public static final int DAYS_BEFORE = 28;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "person_id")
  private String personId;

  @Column(name = "last_on")
  private LocalDate lastOn;

  @Column(name = "offered_by")
  private String offeredBy;

  @Column(name = "offered_at")
  private Instant offeredAt;

  /** For the persistence provider. */
  protected CopyOffer() {}

  /**
   * @param personId who leaves
   * @param lastOn their last day, as it is known
   * @throws NobodyLeaves where no last day is known, or it is over by {@code today}
   */
  public CopyOffer(String organisationId, String personId, LocalDate lastOn, LocalDate today) {
    super(Ids.next());
    if (lastOn == null || lastOn.isBefore(today)) {
      throw new NobodyLeaves();
    }
    this.organisationId = organisationId;
    this.personId = personId;
    this.lastOn = lastOn;
  }

  /** Notes who offered it, and when. */
  public void by(String person, Instant at) {
    offeredBy = person;
    offeredAt = at;
  }

  /** Whether somebody leaves so soon that they are told what they can still take. */
  public static boolean isNear(LocalDate lastOn, LocalDate today) {
    return lastOn != null
        && !lastOn.isBefore(today)
        && !lastOn.minusDays(DAYS_BEFORE).isAfter(today);
  }

  public String getOrganisationId() {
    return organisationId;
  }

  /** Who leaves. */
  public String getPersonId() {
    return personId;
  }

  /** The last day that it was offered for. */
  public LocalDate getLastOn() {
    return lastOn;
  }

  /** Who offered it. */
  public String getOfferedBy() {
    return offeredBy;
  }

  public Instant getOfferedAt() {
    return offeredAt;
  }
}
