package org.supervision.domain.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.supervision.domain.access.Openness;
import org.supervision.domain.access.PartOfFile;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;

/**
 * What became of what was under way in a supervisory relationship that ended, other than by a move
 * of the file (PRODUCT T6). It is written once, and is the receipt of both.
 */
@Entity
@Table(name = "relationship_ending")
@NamedQuery(
    name = RelationshipEnding.DUE,
    query =
        "select r.id from SupervisoryRelationship r where r.settledAt is null and r.untilAt <= :now"
            + " and not exists (select t.id from FileTransfer t"
            + " where t.plannedFileId is not null and t.handing.fromRelationshipId = r.id)"
            + " order by r.untilAt, r.id")
@NamedQuery(
    name = RelationshipEnding.OF_FILE,
    query = "select e from RelationshipEnding e where e.fileId = :file order by e.endedAt, e.id")
@NamedQuery(
    name = RelationshipEnding.MOVING,
    query =
        "select count(t.id) from FileTransfer t where t.plannedFileId is not null"
            + " and t.handing.fromRelationshipId = :relationship")
public class RelationshipEnding extends PartOfFile {

  private static final long serialVersionUID = 1L;

  /**
   * Query: identifiers of relationships that have ended by {@code :now} and are not settled, in the
   * order of their ends; without those that a planned transfer ends, which settles them itself.
   */
  public static final String DUE = "RelationshipEnding.due";

  /** Query: the receipts in {@code :file}, the earliest end first. */
  public static final String OF_FILE = "RelationshipEnding.ofFile";

  /** Query: how many planned transfers end {@code :relationship}. */
  public static final String MOVING = "RelationshipEnding.moving";

  @Column(name = "supervisor_id")
  private String supervisorId;

  @Enumerated(EnumType.STRING)
  private RelationshipKind kind;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "settled_at")
  private Instant settledAt;

  @Column(name = "followed_by_id")
  private String followedById;

  private String outcome;

  /** For the persistence provider. */
  protected RelationshipEnding() {}

  /**
   * @param ended the relationship, which has its end
   * @param next the line-management relationship that the supervisee is in now, or null
   * @param at when what follows is done, which may be later than when the rights ended
   */
  public RelationshipEnding(
      SupervisoryRelationship ended, SupervisoryRelationship next, String fileId, Instant at) {
    super(ended, fileId);
    this.supervisorId = ended.getSupervisorId();
    this.kind = ended.getKind();
    this.endedAt = ended.getUntilAt();
    this.settledAt = at;
    this.followedById = next == null ? null : next.getSupervisorId();
  }

  /** Keeps what became of what was under way: facts, for the receipt. */
  public void keep(String whatBecame) {
    outcome = whatBecame;
  }

  /** Who supervised. */
  public String getSupervisorId() {
    return supervisorId;
  }

  public RelationshipKind getKind() {
    return kind;
  }

  /** From when on it gives no right. */
  public Instant getEndedAt() {
    return endedAt;
  }

  /** When what follows was done. */
  public Instant getSettledAt() {
    return settledAt;
  }

  /** Who manages the supervisee, and follows their open actions from now on, or null. */
  public String getFollowedById() {
    return followedById;
  }

  /** What became of what was under way, as facts. */
  public String getOutcome() {
    return outcome;
  }

  @Override
  public String subjectKind() {
    return "ending";
  }

  @Override
  public String authorId() {
    return null;
  }

  @Override
  public boolean concerns(String personId) {
    return personId.equals(supervisorId);
  }

  @Override
  public Openness openness() {
    return Openness.LINE;
  }
}
