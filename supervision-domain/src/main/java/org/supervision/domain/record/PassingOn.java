package org.supervision.domain.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/**
 * That a draft goes on with whoever the file passes to, instead of being closed: its author offers
 * it for one move that is planned, and only once the supervisee has agreed it happens with that
 * move. Either takes it back until then (PRODUCT T6).
 */
@Embeddable
public class PassingOn implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(name = "pass_transfer_id")
  private String transferId;

  @Column(name = "pass_consent_at")
  private Instant consentAt;

  @Column(name = "begun_by_id")
  private String begunById;

  @Column(name = "passed_at")
  private Instant passedAt;

  /** It is not offered. */
  public PassingOn() {}

  void offer(String newTransferId) {
    transferId = newTransferId;
    consentAt = null;
  }

  void consent(String shownTransferId, Instant at) {
    if (transferId == null || !transferId.equals(shownTransferId)) {
      throw new DraftNotOffered();
    }
    consentAt = at;
  }

  void withdrawConsent() {
    consentAt = null;
  }

  void pass(String fromPersonId, Instant at) {
    if (begunById == null) {
      begunById = fromPersonId;
    }
    passedAt = at;
    offer(null);
  }

  /** Who began the draft and supervised in that session, where somebody else went on; or null. */
  public String getBegunById() {
    return begunById;
  }

  /** When it last passed on, or null. */
  public Instant getPassedAt() {
    return passedAt;
  }

  /** Whether both agreed that it goes on with a move. */
  public boolean isAgreedFor(String withTransferId) {
    return consentAt != null && withTransferId.equals(transferId);
  }

  /** Whether it is offered for a move, agreed to or not. */
  public boolean isOfferedFor(String withTransferId) {
    return withTransferId.equals(transferId);
  }
}
