package org.supervision.domain.access;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;

/**
 * What was made in a supervisory relationship and is kept in the supervisee's file: an agreement, a
 * session, a record, an action.
 */
@MappedSuperclass
public abstract class PartOfFile extends Identified implements FileSubject {

  private static final long serialVersionUID = 1L;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "file_id")
  private String fileId;

  @Column(name = "relationship_id")
  private String relationshipId;

  @Column(name = "supervisee_id")
  private String superviseeId;

  /** For the persistence provider. */
  protected PartOfFile() {}

  /** Begins something new of a relationship, in the file of its supervisee. */
  protected PartOfFile(SupervisoryRelationship relationship, String fileId) {
    super(Ids.next());
    this.organisationId = relationship.getOrganisationId();
    this.relationshipId = relationship.getId();
    this.superviseeId = relationship.getSuperviseeId();
    this.fileId = fileId;
  }

  /** Begins something new that belongs where another part of the file belongs. */
  protected PartOfFile(FileSubject beside) {
    this(Ids.next(), beside);
  }

  /** The same under an identifier that it had before. */
  protected PartOfFile(String id, FileSubject beside) {
    super(id);
    this.organisationId = beside.organisationId();
    this.relationshipId = beside.relationshipId();
    this.superviseeId = beside.superviseeId();
    this.fileId = beside.fileId();
  }

  /** It goes on in the relationship that the file's transfer began. */
  protected void goOnIn(SupervisoryRelationship next) {
    this.relationshipId = next.getId();
  }

  /** Whom the file is about. */
  public String getSuperviseeId() {
    return superviseeId;
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
    return fileId;
  }

  @Override
  public String superviseeId() {
    return superviseeId;
  }

  @Override
  public String relationshipId() {
    return relationshipId;
  }
}
