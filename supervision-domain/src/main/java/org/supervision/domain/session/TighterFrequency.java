package org.supervision.domain.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.supervision.domain.access.Openness;
import org.supervision.domain.access.PartOfFile;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.policy.TighterTerm;
import org.supervision.domain.shared.NotVisible;
import org.supervision.domain.shared.SealedText;

/**
 * That a line manager supervises somebody more often than the policy asks, for a time and with a
 * reason (PRODUCT F4). It goes on with the next supervisor when the file passes.
 */
@Entity
@Table(name = "tighter_frequency")
@NamedQuery(
    name = TighterFrequency.IN,
    query =
        "select t from TighterFrequency t where t.relationshipId = :relationship"
            + " order by t.setAt desc, t.id")
public class TighterFrequency extends PartOfFile {

  private static final long serialVersionUID = 1L;

  /** Query: all of {@code :relationship}, the last first. */
  public static final String IN = "TighterFrequency.in";

  private static final int MONTHS_AT_MOST = 12;

  @Column(name = "supervisor_id")
  private String supervisorId;

  @Embedded private TighterTerm term;

  private SealedText reason;

  @Column(name = "set_by")
  private String setBy;

  @Column(name = "set_at")
  private Instant setAt;

  @Column(name = "ended_by")
  private String endedBy;

  /** For the persistence provider. */
  protected TighterFrequency() {}

  /** One of a relationship, of which nothing is said yet. */
  public TighterFrequency(SupervisoryRelationship relationship, String fileId) {
    super(relationship, fileId);
    if (relationship.getKind() != RelationshipKind.LINE_MANAGEMENT) {
      throw new NotVisible();
    }
    supervisorId = relationship.getSupervisorId();
  }

  /**
   * Says how often, from today until when, and why.
   *
   * @param why sealed in {@link #context()}
   */
  public void say(int weeks, LocalDate lastOn, SealedText why, LocalDate today, Instant at) {
    if (!lastOn.isAfter(today)) {
      throw new TighterEndsTooSoon();
    }
    if (lastOn.isAfter(today.plusMonths(MONTHS_AT_MOST))) {
      throw new TighterTooLong(MONTHS_AT_MOST);
    }
    term = new TighterTerm(weeks, today, lastOn);
    reason = why;
    setBy = supervisorId;
    setAt = at;
  }

  /** It ends before its time: today is its last day. */
  public void end(String byPersonId, LocalDate today) {
    if (endedBy != null || !term.isStanding(today)) {
      throw new TighterIsOver();
    }
    term = term.until(today);
    endedBy = byPersonId;
  }

  /** The relationship ended, and with it that they meet: from then on nothing is due by it. */
  public void lapse(LocalDate day) {
    if (isStanding(day)) {
      term = term.until(day);
    }
  }

  /** The file passes: it goes on with the next supervisor. */
  public void passTo(SupervisoryRelationship next) {
    goOnIn(next);
    supervisorId = next.getSupervisorId();
  }

  /** Whether it has a day left and nobody ended it. */
  public boolean isStanding(LocalDate today) {
    return endedBy == null && term.isStanding(today);
  }

  /** What the reason is sealed in. */
  public String context() {
    return "tighter-frequency/" + getId();
  }

  /** How often, from when and until when. */
  public TighterTerm getTerm() {
    return term;
  }

  /** Why, sealed. */
  public SealedText getReason() {
    return reason;
  }

  /** Who said so. */
  public String getSetBy() {
    return setBy;
  }

  /** Who ended it before its time, or null. */
  public String getEndedBy() {
    return endedBy;
  }

  @Override
  public String subjectKind() {
    return "tighter";
  }

  @Override
  public String authorId() {
    return supervisorId;
  }

  @Override
  public Openness openness() {
    return Openness.PAIR;
  }
}
