package org.supervision.domain.allocation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.supervision.domain.people.RelationshipKind;

/** The allocation that a deviation is asked for. */
@Embeddable
public class Asked implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(name = "supervisor_id")
  private String supervisorId;

  @Enumerated(EnumType.STRING)
  private RelationshipKind kind;

  @Column(name = "from_at")
  private Instant fromAt;

  @Column(name = "until_at")
  private Instant untilAt;

  @Column(name = "transfer_id")
  private String transferId;

  /** For the persistence provider. */
  protected Asked() {}

  /**
   * @param supervisorId who is to supervise
   * @param kind as what
   * @param fromAt from when on; null for the moment at which it is agreed
   * @param untilAt the first instant without it, or null
   * @param transferId the move that waits for it, or null
   */
  public Asked(
      String supervisorId,
      RelationshipKind kind,
      Instant fromAt,
      Instant untilAt,
      String transferId) {
    this.supervisorId = supervisorId;
    this.kind = kind;
    this.fromAt = fromAt;
    this.untilAt = untilAt;
    this.transferId = transferId;
  }

  /** Who is to supervise. */
  public String getSupervisorId() {
    return supervisorId;
  }

  /** As what. */
  public RelationshipKind getKind() {
    return kind;
  }

  /** From when on; null for the moment at which it is agreed. */
  public Instant getFromAt() {
    return fromAt;
  }

  /** The first instant without it, or null. */
  public Instant getUntilAt() {
    return untilAt;
  }

  /** The move that waits for it, or null. */
  public String getTransferId() {
    return transferId;
  }

  /** Whether its day has come. */
  public boolean hasCome(Instant at) {
    return fromAt != null && !at.isBefore(fromAt);
  }
}
