package org.supervision.domain.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.supervision.domain.policy.ReminderKind;
import org.supervision.domain.policy.ReminderTerm;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;

/** When somebody wants to be reminded of one kind of thing, or that they do not. */
@Entity
@Table(name = "reminder_choice")
@NamedQuery(
    name = ReminderChoice.OF_PERSON,
    query = "select c from ReminderChoice c where c.personId = :person")
@NamedQuery(
    name = ReminderChoice.WITHIN,
    query =
        "select c from ReminderChoice c, Person p where p.id = c.personId"
            + " and p.organisationId = :organisation")
public class ReminderChoice extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: those of {@code :person}. */
  public static final String OF_PERSON = "ReminderChoice.ofPerson";

  /** Query: those of everybody in {@code :organisation}. */
  public static final String WITHIN = "ReminderChoice.within";

  @Column(name = "person_id")
  private String personId;

  @Enumerated(EnumType.STRING)
  private ReminderKind kind;

  private Integer days;

  @Column(name = "chosen_at")
  private Instant chosenAt;

  /** For the persistence provider. */
  protected ReminderChoice() {}

  /** Somebody is about to choose for the first time. */
  public ReminderChoice(String personId, ReminderKind kind) {
    super(Ids.next());
    this.personId = personId;
    this.kind = kind;
  }

  /**
   * They choose.
   *
   * @param chosen so many days before or after; null for not at all
   * @throws LessThanPolicyAsks where the policy reminds everybody earlier, or at all
   */
  public void choose(Integer chosen, ReminderTerm term, Instant at) {
    if (!term.allows(kind, chosen)) {
      throw new LessThanPolicyAsks();
    }
    days = chosen;
    chosenAt = at;
  }

  public String getPersonId() {
    return personId;
  }

  public ReminderKind getKind() {
    return kind;
  }

  /** So many days before or after, or null for not at all. */
  public Integer getDays() {
    return days;
  }

  /** When they chose. */
  public Instant getChosenAt() {
    return chosenAt;
  }
}
