package org.supervision.domain.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** From whom to whom a file passes, and the relationships and custodies that end and begin. */
@Embeddable
public class Handing implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(name = "from_holder_id")
  private String fromHolderId;

  @Column(name = "to_holder_id")
  private String toHolderId;

  @Column(name = "from_relationship_id")
  private String fromRelationshipId;

  @Column(name = "to_relationship_id")
  private String toRelationshipId;

  /** For the persistence provider. */
  protected Handing() {}

  /**
   * @param fromHolderId the supervisor who gives the file up
   * @param fromRelationshipId the line-management relationship that ends
   * @param toHolderId the supervisor who takes it on
   */
  public Handing(String fromHolderId, String fromRelationshipId, String toHolderId) {
    if (fromHolderId.equals(toHolderId)) {
      throw new FileStaysWithItsHolder();
    }
    this.fromHolderId = fromHolderId;
    this.fromRelationshipId = fromRelationshipId;
    this.toHolderId = toHolderId;
  }

  void begin(String relationshipId) {
    toRelationshipId = relationshipId;
  }

  /** The supervisor who gives the file up. */
  public String getFromHolderId() {
    return fromHolderId;
  }

  /** The supervisor who takes it on. */
  public String getToHolderId() {
    return toHolderId;
  }

  /** The line-management relationship that ends. */
  public String getFromRelationshipId() {
    return fromRelationshipId;
  }

  /** The one that begins, or null while nothing is decided. */
  public String getToRelationshipId() {
    return toRelationshipId;
  }

  /** Whether somebody gives or takes. */
  public boolean isBetween(String personId) {
    return fromHolderId.equals(personId) || toHolderId.equals(personId);
  }
}
