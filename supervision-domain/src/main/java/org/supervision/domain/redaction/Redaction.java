package org.supervision.domain.redaction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.supervision.domain.request.DataRequest;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.SealedText;

/**
 * What is left out of a record, an agreement or a document when it is given to who asked for it: a
 * passage, or all of it; with the reason that the law has, agreed by a second person. What it is
 * left out of stays as it is (PRODUCT R6).
 */
@Entity
@Table(name = "redaction")
@NamedQuery(
    name = Redaction.OF_REQUEST,
    query =
        "select r from Redaction r where r.requestId = :request"
            + " and r.state <> org.supervision.domain.redaction.RedactionState.TAKEN_BACK"
            + " order by r.state desc, r.proposedAt, r.id")
@NamedQuery(
    name = Redaction.OF_SUBJECT,
    query =
        "select r from Redaction r where r.requestId = :request and r.subjectId = :subject"
            + " and r.state <> org.supervision.domain.redaction.RedactionState.TAKEN_BACK"
            + " order by r.proposedAt, r.id")
@NamedQuery(
    name = Redaction.COUNT,
    query =
        "select r.state, count(r) from Redaction r where r.requestId = :request group by r.state")
public class Redaction extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: those of {@code :request} that stand, the proposed ones first. */
  public static final String OF_REQUEST = "Redaction.ofRequest";

  /** Query: those of {@code :request} that stand in {@code :subject}, as they were proposed. */
  public static final String OF_SUBJECT = "Redaction.ofSubject";

  /** Query: how many of {@code :request} are in which state. */
  public static final String COUNT = "Redaction.count";

  @Column(name = "request_id")
  private String requestId;

  @Enumerated(EnumType.STRING)
  @Column(name = "subject_kind")
  private RedactedKind subjectKind;

  @Column(name = "subject_id")
  private String subjectId;

  @Enumerated(EnumType.STRING)
  private Exemption exemption;

  @Enumerated(EnumType.STRING)
  private RedactionState state;

  private SealedText passage;
  private SealedText why;

  @Column(name = "proposed_by")
  private String proposedBy;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  /** For the persistence provider. */
  protected Redaction() {}

  /**
   * @param of what it is left out of
   * @param subjectId its identifier
   */
  public Redaction(DataRequest request, RedactedKind of, String subjectId, Exemption exemption) {
    super(Ids.next());
    requestId = request.getId();
    subjectKind = of;
    this.subjectId = subjectId;
    this.exemption = exemption;
    state = RedactionState.PROPOSED;
  }

  /**
   * Somebody proposes it.
   *
   * @param sealedPassage sealed in {@link #passageContext()}; null for the whole of it
   * @param sealedWhy sealed in {@link #whyContext()}
   */
  public void propose(SealedText sealedPassage, SealedText sealedWhy, String personId, Instant at) {
    passage = sealedPassage;
    why = sealedWhy;
    proposedBy = personId;
    proposedAt = at;
  }

  /**
   * A second person agrees it.
   *
   * @throws RedactionAgreedByAnother where it is who proposed it
   */
  public void agree(String personId, Instant at) {
    requireProposed();
    if (personId.equals(proposedBy)) {
      throw new RedactionAgreedByAnother();
    }
    decide(RedactionState.AGREED, personId, at);
  }

  /** It is not left out after all; also what was agreed, until the request is closed. */
  public void takeBack(String personId, Instant at) {
    if (state == RedactionState.TAKEN_BACK) {
      throw new RedactionIsDecided();
    }
    decide(RedactionState.TAKEN_BACK, personId, at);
  }

  private void requireProposed() {
    if (state != RedactionState.PROPOSED) {
      throw new RedactionIsDecided();
    }
  }

  private void decide(RedactionState newState, String personId, Instant at) {
    state = newState;
    decidedBy = personId;
    decidedAt = at;
  }

  /** Whether the whole of it is left out. */
  public boolean isWhole() {
    return passage == null;
  }

  /** What the passage is sealed in, under the key of the file. */
  public String passageContext() {
    return "redaction/" + getId() + "/passage";
  }

  /** What the reason is sealed in. */
  public String whyContext() {
    return "redaction/" + getId() + "/why";
  }

  public String getRequestId() {
    return requestId;
  }

  public RedactedKind getSubjectKind() {
    return subjectKind;
  }

  /** What it is left out of. */
  public String getSubjectId() {
    return subjectId;
  }

  public Exemption getExemption() {
    return exemption;
  }

  public RedactionState getState() {
    return state;
  }

  /** The passage, sealed; null for the whole of it. */
  public SealedText getPassage() {
    return passage;
  }

  /** Why here, sealed. */
  public SealedText getWhy() {
    return why;
  }

  public String getProposedBy() {
    return proposedBy;
  }

  public Instant getProposedAt() {
    return proposedAt;
  }

  /** Who agreed it or took it back, or null. */
  public String getDecidedBy() {
    return decidedBy;
  }

  /** When, or null. */
  public Instant getDecidedAt() {
    return decidedAt;
  }
}
