package org.supervision.domain.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.supervision.domain.policy.KeptClass;
import org.supervision.domain.shared.Identified;

/**
 * That something was purged because its period was over; nothing of what it was. Only the database
 * adds one, together with what it says.
 */
@Entity
@Table(name = "purge_note")
@NamedQuery(
    name = PurgeNote.LAST,
    query =
        "select p from PurgeNote p where p.organisationId = :organisation and p.purgedAt ="
            + " (select max(x.purgedAt) from PurgeNote x where x.organisationId = p.organisationId"
            + " and x.keptClass = p.keptClass) order by p.keptClass")
public class PurgeNote extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: the last one of each class in {@code :organisation}. */
  public static final String LAST = "PurgeNote.last";

  @Column(name = "organisation_id")
  private String organisationId;

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

  /** For the persistence provider. */
  protected PurgeNote() {}

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
