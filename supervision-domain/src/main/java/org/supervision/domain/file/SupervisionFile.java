package org.supervision.domain.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.supervision.domain.access.FileSubject;
import org.supervision.domain.access.Openness;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;

/**
 * The personal supervision file of one person in an organisation. It holds their agreements,
 * sessions and records; its content is encrypted under a key of its own; it follows the worker when
 * they move.
 */
@Entity
@Table(name = "supervision_file")
@NamedQuery(
    name = SupervisionFile.OF,
    query = "select f from SupervisionFile f where f.superviseeId = :supervisee")
@NamedQuery(
    name = SupervisionFile.PAIRS_OF,
    query =
        "select new org.supervision.domain.file.SupervisedPair(r.id, r.kind, r.fromAt,"
            + " r.untilAt, f.id,"
            + " e.id, e.givenName, e.familyName, s.id, s.givenName, s.familyName,"
            + " p.title, p.roleKey, p.careerStage, p.stageFrom, p.supervisedHere, t.teamKey, t.name)"
            + " from SupervisoryRelationship r, Person e, Person s, SupervisionFile f, Post p, Team t"
            + " where (r.supervisorId = :person or r.superviseeId = :person)"
            + " and r.fromAt <= :at and (r.untilAt is null or r.untilAt > :at)"
            + " and e.id = r.superviseeId and s.id = r.supervisorId and f.superviseeId = e.id"
            + " and p.personId = e.id and p.fromOn <= :day and (p.untilOn is null or p.untilOn >= :day)"
            + " and t.id = p.teamId order by e.givenName, e.familyName, r.id")
public class SupervisionFile extends Identified implements FileSubject {

  private static final long serialVersionUID = 1L;

  /** Query: the file of {@code :supervisee}. */
  public static final String OF = "SupervisionFile.of";

  /** Query: the current relationships of {@code :person} on either side, with the facts of both. */
  public static final String PAIRS_OF = "SupervisionFile.pairsOf";

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "supervisee_id")
  private String superviseeId;

  @Column(name = "opened_at")
  private Instant openedAt;

  /** For the persistence provider. */
  protected SupervisionFile() {}

  /**
   * @param organisationId where the person works
   * @param superviseeId whom it is about
   * @param openedAt when it was opened
   */
  public SupervisionFile(String organisationId, String superviseeId, Instant openedAt) {
    super(Ids.next());
    this.organisationId = organisationId;
    this.superviseeId = superviseeId;
    this.openedAt = openedAt;
  }

  /** When it was opened. */
  public Instant getOpenedAt() {
    return openedAt;
  }

  /** Whom it is about. */
  public String getSuperviseeId() {
    return superviseeId;
  }

  @Override
  public String subjectKind() {
    return "file";
  }

  @Override
  public String subjectId() {
    return getId();
  }

  @Override
  public String organisationId() {
    return organisationId;
  }

  @Override
  public String fileId() {
    return getId();
  }

  @Override
  public String superviseeId() {
    return superviseeId;
  }

  @Override
  public String relationshipId() {
    return null;
  }

  @Override
  public String authorId() {
    return null;
  }

  @Override
  public Openness openness() {
    return Openness.LINE;
  }
}
