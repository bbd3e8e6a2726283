package org.supervision.ejb.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.supervision.domain.agreement.AgreementState;

/**
 * An agreement before somebody who may read it.
 *
 * @param textVersions how often each clause was written, by key
 * @param savedAt when a clause was written last
 * @param digest keyed digest of the text as it stands, which a signature is bound to
 * @param callerId who looks at it
 * @param organisationSigns whether the policy names the organisation as a signatory too
 * @param askedForOrganisation whether it waits for whoever looks at it to sign for the organisation
 * @param superviseeReadAt when the supervisee confirmed having read who may look, or null
 * @param reviewOverdue whether it was to be read together again by now; that never blocks
 * @param nobodyForOrganisation whether it is still to be signed for the organisation, and nobody
 *     stands above the two who could
 * @param before what the version before said, or null where there was none in force
 */
public record AgreementView(
    String id,
    String fileId,
    AgreementState state,
    AgreementContent content,
    Map<String, Integer> textVersions,
    Instant savedAt,
    String supervisorId,
    String superviseeId,
    String firstSignerId,
    Instant sharedAt,
    LocalDate signedOn,
    LocalDate reviewOn,
    String refusalReason,
    List<Signed> signatures,
    String digest,
    String callerId,
    boolean organisationSigns,
    boolean askedForOrganisation,
    String relationshipId,
    Instant superviseeReadAt,
    boolean reviewOverdue,
    boolean nobodyForOrganisation,
    Before before) {

  /**
   * One signature: who, as what, and when.
   *
   * @param signatory {@code SUPERVISOR}, {@code SUPERVISEE} or {@code ORGANISATION}
   */
  public record Signed(String name, String signatory, Instant at) {}

  /**
   * The version that was in force before.
   *
   * @param number of that version
   * @param changed what stood in each clause that is changed now, by key; empty where it is new
   * @param dropped clauses that are in it no more
   */
  public record Before(
      int number, Map<String, String> changed, List<AgreementContent.Clause> dropped) {}

  /** Whether a clause says something else than it did in the version before. */
  public boolean isChanged(String clauseKey) {
    return before != null && before.changed().containsKey(clauseKey);
  }

  /** Whether the one who looks at it signs it as the supervisee. */
  public boolean isMineAsSupervisee() {
    return superviseeId.equals(callerId);
  }

  /** Whether the one who looks at it may write its next version. */
  public boolean isToBeContinued() {
    return isMine() && state.standsForRecords();
  }

  /** Whether the one who looks at it is one of the pair. */
  public boolean isOurs() {
    return supervisorId.equals(callerId) || superviseeId.equals(callerId);
  }

  /** Whether the one who looks at it is the supervisor. */
  public boolean isMine() {
    return supervisorId.equals(callerId);
  }

  /** Whether the one who looks at it may change it now. */
  public boolean isEditable() {
    return state == AgreementState.DRAFT && isMine() || state == AgreementState.SHARED && isOurs();
  }

  /** Whether the one who looks at it could record that the supervisee will not sign. */
  public boolean isRefusalPossible() {
    boolean unsigned =
        state == AgreementState.SHARED
            || state == AgreementState.HALF_SIGNED && !superviseeId.equals(firstSignerId);
    return unsigned && isMine();
  }

  /** Whether it waits for a signature of the one who looks at it. */
  public boolean isToBeSignedByMe() {
    return askedForOrganisation
        || state == AgreementState.SHARED && isOurs()
        || state == AgreementState.HALF_SIGNED && isOurs() && !callerId.equals(firstSignerId);
  }
}
