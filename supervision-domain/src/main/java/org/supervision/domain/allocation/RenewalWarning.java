package org.supervision.domain.allocation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.supervision.domain.people.DueDay;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;

/**
 * That somebody was warned of the day by which their registration is to be renewed, they are to be
 * trained to supervise, or their practice is to be observed: 60 and 30 days before it and on it,
 * once each (PRODUCT W6).
 */
@Entity
@Table(name = "renewal_warning")
@NamedQuery(
    name = RenewalWarning.NEAR,
    query =
        "select p.id from Person p where (p.leftOn is null or p.leftOn >= :today)"
            + " and (p.registrationRenewal <= :horizon and not exists (select w.id from RenewalWarning w"
            + " where w.personId = p.id and w.what = org.supervision.domain.people.DueDay.REGISTRATION"
            + " and w.renewalOn = p.registrationRenewal and w.daysBefore = 0)"
            + " or p.trainingDue <= :horizon and not exists (select w.id from RenewalWarning w"
            + " where w.personId = p.id and w.what = org.supervision.domain.people.DueDay.TRAINING"
            + " and w.renewalOn = p.trainingDue and w.daysBefore = 0)"
            + " or p.observationDue <= :horizon and not exists (select w.id from RenewalWarning w"
            + " where w.personId = p.id and w.what = org.supervision.domain.people.DueDay.OBSERVATION"
            + " and w.renewalOn = p.observationDue and w.daysBefore = 0)) order by p.id")
@NamedQuery(
    name = RenewalWarning.OF,
    query =
        "select w.daysBefore from RenewalWarning w where w.personId = :person"
            + " and w.what = :what and w.renewalOn = :renewal")
public class RenewalWarning extends Identified {

  private static final long serialVersionUID = 1L;

  /**
   * Query: who works here on {@code :today}, is to have done something by {@code :horizon}, and was
   * not yet warned that the day itself has come.
   */
  public static final String NEAR = "RenewalWarning.near";

  /**
   * Query: at how many days before {@code :renewal} {@code :person} was warned of {@code :what}.
   */
  public static final String OF = "RenewalWarning.of";

  /** From so many days before on, it shows. */
  public static final int FIRST = 60;

  private static final int[] DAYS = {0, 30, FIRST};

  @Column(name = "person_id")
  private String personId;

  @Enumerated(EnumType.STRING)
  private DueDay what;

  @Column(name = "renewal_on")
  private LocalDate renewalOn;

  @Column(name = "days_before")
  private int daysBefore;

  @Column(name = "warned_at")
  private Instant warnedAt;

  /** For the persistence provider. */
  protected RenewalWarning() {}

  /**
   * @param personId who is warned
   * @param what what they are to have done
   * @param renewalOn by when
   * @param daysBefore which of the three warnings it is
   */
  public RenewalWarning(
      String personId, DueDay what, LocalDate renewalOn, int daysBefore, Instant warnedAt) {
    super(Ids.next());
    this.personId = personId;
    this.what = what;
    this.renewalOn = renewalOn;
    this.daysBefore = daysBefore;
    this.warnedAt = warnedAt;
  }

  /**
   * Which warning is the one of a day: the last whose day has come. Where nothing ran on its day,
   * it is given later, and an earlier one that was missed too is not given any more.
   */
  public static OptionalInt dueOn(LocalDate today, LocalDate renewalOn) {
    return IntStream.of(DAYS)
        .filter(days -> !today.isBefore(renewalOn.minusDays(days)))
        .findFirst();
  }

  public String getPersonId() {
    return personId;
  }
}
