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
public class SupervisionFile extends Identified implements FileSubject {

  private static final long serialVersionUID = 1L;

  /** Query: the file of {@code :supervisee}. */
  public static final String OF = "SupervisionFile.of";

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
