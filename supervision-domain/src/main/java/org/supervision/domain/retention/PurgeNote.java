package org.supervision.domain.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.supervision.domain.policy.KeptClass;
import org.supervision.domain.shared.Identified;

/**
 * That something was purged because its period was over; nothing of what it was. Only the database
 * adds one, together with what it says: a certificate, numbered within its organisation, with the
 * digest of the one before. It is kept for good.
 */
@Entity
@Table(name = "purge_note")
@NamedQuery(
    name = PurgeNote.LAST,
    query =
        "select p from PurgeNote p where p.organisationId = :organisation and p.purgedAt ="
            + " (select max(x.purgedAt) from PurgeNote x where x.organisationId = p.organisationId"
            + " and x.keptClass = p.keptClass) order by p.keptClass")
@NamedQuery(
    name = PurgeNote.LISTED,
    query =
        "select p from PurgeNote p where p.organisationId = :organisation"
            + " and p.number is not null order by p.number desc")
public class PurgeNote extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: the last one of each class in {@code :organisation}. */
  public static final String LAST = "PurgeNote.last";

  /** Query: those of {@code :organisation} that are certificates, the last first. */
  public static final String LISTED = "PurgeNote.listed";

  @Column(name = "organisation_id")
  private String organisationId;

  /** Null of what was noted before notes were certificates. */
  @Column(name = "note_number")
  private Integer number;

  @Enumerated(EnumType.STRING)
  @Column(name = "kept_class")
  private KeptClass keptClass;

  @Column(name = "before_day")
  private LocalDate beforeDay;

  private String period;

  @Column(name = "policy_version")
  private String policyVersion;

  @Column(name = "purged_at")
  private Instant purgedAt;

  @Column(name = "how_many")
  private int howMany;

  private String digest;

  /** For the persistence provider. */
  protected PurgeNote() {}

  /** One more than that of the one before in the organisation. */
  public int getNumber() {
    return number;
  }

  /** The first day of what stayed. */
  public LocalDate getBeforeDay() {
    return beforeDay;
  }

  /** For how long it had been kept. */
  public Period getPeriod() {
    return Period.parse(period);
  }

  /** What the council called the version of the policy that said so. */
  public String getPolicyVersion() {
    return policyVersion;
  }

  /** What its seal in the log says. */
  public String getDigest() {
    return digest;
  }

  /** What it was of. */
  public KeptClass getKeptClass() {
    return keptClass;
  }

  public Instant getPurgedAt() {
    return purgedAt;
  }

  /** How many went. */
  public int getHowMany() {
    return howMany;
  }
}
