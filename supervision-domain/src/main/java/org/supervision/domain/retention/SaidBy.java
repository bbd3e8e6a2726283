package org.supervision.domain.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/** Who said that a file can go, who agreed, and who had it done. */
@Embeddable
public class SaidBy implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(name = "proposed_by")
  private String proposedBy;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "approved_at")
  private Instant approvedAt;

  @Column(name = "carried_out_by")
  private String carriedOutBy;

  /** For the persistence provider. */
  protected SaidBy() {}

  SaidBy(Disposal disposal) {
    proposedBy = disposal.getProposal().getBy();
    proposedAt = disposal.getProposal().getAt();
    approvedBy = disposal.getApproval().getBy();
    approvedAt = disposal.getApproval().getAt();
    carriedOutBy = disposal.getBegunBy();
  }

  public String getProposedBy() {
    return proposedBy;
  }

  public Instant getProposedAt() {
    return proposedAt;
  }

  public String getApprovedBy() {
    return approvedBy;
  }

  public Instant getApprovedAt() {
    return approvedAt;
  }

  public String getCarriedOutBy() {
    return carriedOutBy;
  }
}
