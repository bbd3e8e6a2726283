package org.supervision.domain.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.supervision.domain.access.NotYourStep;
import org.supervision.domain.access.Openness;
import org.supervision.domain.access.PartOfFile;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.policy.Signatory;
import org.supervision.domain.shared.SealedText;

/**
 * What supervisor and supervisee agree about their supervision (BCP §2). The supervisor drafts it
 * from the policy's headings and shares it; then both may change it until the first signs; both
 * sign, and where the policy says so a service manager for the organisation after them. It is
 * reviewed yearly; a new version supersedes it once that is signed.
 */
@Entity
@Table(name = "supervision_agreement")
@NamedQuery(
    name = SupervisionAgreement.OF_RELATIONSHIP,
    query =
        "select a from SupervisionAgreement a where a.relationshipId = :relationship"
            + " order by a.number desc")
@NamedQuery(
    name = SupervisionAgreement.PAIRS_OF,
    query =
        "select new org.supervision.domain.file.SupervisedPair(r.id, r.kind, r.fromAt,"
            + " r.untilAt, f.id,"
            + " e.id, e.givenName, e.familyName, s.id, s.givenName, s.familyName,"
            + " p.title, p.roleKey, p.careerStage, p.stageFrom, p.supervisedHere, t.teamKey, t.name,"
            + " e.registrationRenewal, e.trainingDue, e.observationDue, p.level,"
            + " f.tighter.weeks, f.tighter.fromOn, f.tighter.lastOn),"
            + " a, b from SupervisoryRelationship r"
            + " left join SupervisionAgreement a on a.relationshipId = r.id"
            + " and a.state <> org.supervision.domain.agreement.AgreementState.SUPERSEDED"
            + " left join Absence b on b.personId = r.superviseeId,"
            + " Person e, Person s, SupervisionFile f, Post p, Team t"
            + " where (r.supervisorId = :person or r.superviseeId = :person)"
            + " and r.fromAt <= :at and (r.untilAt is null or r.untilAt > :at)"
            + " and e.id = r.superviseeId and s.id = r.supervisorId and f.superviseeId = e.id"
            + " and p.personId = e.id and p.fromOn <= :day and (p.untilOn is null or p.untilOn >= :day)"
            + " and t.id = p.teamId"
            + " order by e.givenName, e.familyName, r.id, a.number desc, b.fromOn")
@NamedQuery(
    name = SupervisionAgreement.BY_IDS,
    query = "select a from SupervisionAgreement a where a.id in :ids")
@NamedQuery(
    name = SupervisionAgreement.OF_FILE,
    query = "select a from SupervisionAgreement a where a.fileId = :file order by a.draftedAt desc")
public class SupervisionAgreement extends PartOfFile {

  private static final long serialVersionUID = 1L;

  /** Query: the agreements of {@code :relationship}, newest first. */
  public static final String OF_RELATIONSHIP = "SupervisionAgreement.ofRelationship";

  /**
   * Query: the current relationships of {@code :person} on either side with the facts of both, each
   * with every agreement that was not superseded, newest first, and every absence of the
   * supervisee.
   */
  public static final String PAIRS_OF = "SupervisionAgreement.pairsOf";

  /** Query: the agreements with {@code :ids}. */
  public static final String BY_IDS = "SupervisionAgreement.byIds";

  /** Query: all agreements of {@code :file}, newest first. */
  public static final String OF_FILE = "SupervisionAgreement.ofFile";

  @Column(name = "supervisor_id")
  private String supervisorId;

  @Column(name = "policy_version_id")
  private String policyVersionId;

  @Column(name = "agreement_number")
  private int number;

  @Enumerated(EnumType.STRING)
  private AgreementState state = AgreementState.DRAFT;

  @Column(name = "drafted_at")
  private Instant draftedAt;

  @Column(name = "shared_at")
  private Instant sharedAt;

  @Column(name = "supervisee_read_at")
  private Instant superviseeReadAt;

  @Column(name = "first_signer_id")
  private String firstSignerId;

  @Column(name = "organisation_signs")
  private boolean organisationSigns;

  @Column(name = "organisation_signer_id")
  private String organisationSignerId;

  @Column(name = "signed_on")
  private LocalDate signedOn;

  @Column(name = "review_on")
  private LocalDate reviewOn;

  @Column(name = "refusal_reason")
  private SealedText refusalReason;

  @Column(name = "signed_text")
  private SealedText signedText;

  private String seal;

  /** For the persistence provider. */
  protected SupervisionAgreement() {}

  /**
   * Drafts version {@code number} for a relationship.
   *
   * @param fileId the supervisee's file
   * @param policyVersionId the policy whose headings it takes
   */
  public SupervisionAgreement(
      SupervisoryRelationship relationship,
      String fileId,
      String policyVersionId,
      int number,
      Instant draftedAt) {
    super(relationship, fileId);
    this.supervisorId = relationship.getSupervisorId();
    this.policyVersionId = policyVersionId;
    this.number = number;
    this.draftedAt = draftedAt;
  }

  /**
   * Checks that {@code byPersonId} may change a clause now: a draft is the supervisor's, a shared
   * one both's.
   */
  public void edit(String byPersonId) {
    if (state == AgreementState.DRAFT) {
      onlyBy(supervisorId, byPersonId);
    } else if (state == AgreementState.SHARED) {
      onlyByPair(byPersonId);
    } else {
      throw new AgreementIsFrozen();
    }
  }

  /** The supervisor shows it to the supervisee; from now on both write. */
  public void share(String byPersonId, Instant at) {
    onlyBy(supervisorId, byPersonId);
    if (state != AgreementState.DRAFT) {
      throw new AgreementAlreadyShared();
    }
    state = AgreementState.SHARED;
    sharedAt = at;
  }

  /** Draft, because the policy names the organisation as a signatory too (PRODUCT A2). */
  public void letOrganisationSign() {
    organisationSigns = true;
  }

  /** The supervisee says that they have read who may look at the records, and for what. */
  public void confirmRead(String byPersonId, Instant at) {
    onlyBy(superviseeId(), byPersonId);
    superviseeReadAt = at;
  }

  /**
   * Checks that somebody has read what they must have before they sign.
   *
   * @throws WhoMayReadNotConfirmed where the supervisee has not said so
   */
  public void requireRead(String byPersonId) {
    if (byPersonId.equals(superviseeId()) && superviseeReadAt == null) {
      throw new WhoMayReadNotConfirmed();
    }
  }

  /** As what somebody signs it: one of the pair never for the organisation (ACCESS 9). */
  public Signatory signatory(String personId) {
    if (personId.equals(supervisorId)) {
      return Signatory.SUPERVISOR;
    }
    return personId.equals(superviseeId()) ? Signatory.SUPERVISEE : Signatory.ORGANISATION;
  }

  /**
   * Signs the text as it stands; the last signature that the policy asks for puts it in force until
   * {@code nextReview}.
   */
  public void sign(String byPersonId, LocalDate today, LocalDate nextReview) {
    requireRead(byPersonId);
    if (signatory(byPersonId) == Signatory.ORGANISATION) {
      signForOrganisation(byPersonId);
      putInForce(today, nextReview);
    } else if (state == AgreementState.SHARED) {
      state = AgreementState.HALF_SIGNED;
      firstSignerId = byPersonId;
    } else if (state != AgreementState.HALF_SIGNED || byPersonId.equals(firstSignerId)) {
      throw new AgreementNotToBeSigned();
    } else if (organisationSigns) {
      state = AgreementState.PAIR_SIGNED;
    } else {
      putInForce(today, nextReview);
    }
  }

  private void signForOrganisation(String byPersonId) {
    if (!organisationSigns) {
      throw new NotYourStep();
    }
    if (state != AgreementState.PAIR_SIGNED) {
      throw new AgreementNotToBeSigned();
    }
    organisationSignerId = byPersonId;
  }

  private void putInForce(LocalDate today, LocalDate nextReview) {
    state = AgreementState.SIGNED;
    signedOn = today;
    reviewOn = nextReview;
  }

  /** Either takes it back to change it, before the last has signed. */
  public void reopen(String byPersonId) {
    onlyByPair(byPersonId);
    if (!state.isPartlySigned()) {
      throw new AgreementNotHalfSigned();
    }
    state = AgreementState.SHARED;
    firstSignerId = null;
    superviseeReadAt = null;
  }

  /**
   * The supervisor records that the supervisee will not sign, with the reason; from then on records
   * may be signed (PRODUCT A2).
   *
   * @param earliest the first day on which that is possible: 10 working days after sharing
   */
  public void recordRefusal(
      String byPersonId, SealedText reason, LocalDate today, LocalDate earliest) {
    onlyBy(supervisorId, byPersonId);
    boolean unsigned =
        state == AgreementState.SHARED
            || state == AgreementState.HALF_SIGNED && !superviseeId().equals(firstSignerId);
    if (!unsigned) {
      throw new AgreementNotToBeSigned();
    }
    if (today.isBefore(earliest)) {
      throw new TooEarlyToRecordRefusal(earliest);
    }
    state = AgreementState.NOT_SIGNED_BY_SUPERVISEE;
    refusalReason = reason;
    signedOn = today;
  }

  /** What the reason of a refusal is sealed in. */
  public String refusalContext() {
    return "agreement/" + getId() + "/refusal";
  }

  /** Whether it was in force once: signed, its refusal recorded, or replaced after that. */
  public boolean wasInForce() {
    return state.standsForRecords() || state == AgreementState.SUPERSEDED;
  }

  /** A newer version was signed. */
  public void supersede() {
    state = AgreementState.SUPERSEDED;
  }

  /** Keeps it as it was signed, sealed in {@link #signedContext()}, and the seal, hexadecimal. */
  public void sealWith(SealedText newSignedText, String newSeal) {
    signedText = newSignedText;
    seal = newSeal;
  }

  /** What the text is sealed in that both signed. */
  public String signedContext() {
    return "agreement/" + getId() + "/signed";
  }

  /** Whether its yearly review is overdue on a day; that shows and never blocks (PRODUCT A2). */
  public boolean isReviewOverdue(LocalDate today) {
    return reviewOn != null && today.isAfter(reviewOn);
  }

  private void onlyBy(String expected, String actual) {
    if (!expected.equals(actual)) {
      throw new NotYourStep();
    }
  }

  private void onlyByPair(String actual) {
    if (!actual.equals(supervisorId) && !actual.equals(superviseeId())) {
      throw new NotYourStep();
    }
  }

  public AgreementState getState() {
    return state;
  }

  /** Which version of the pair's agreement this is, from 1. */
  public int getNumber() {
    return number;
  }

  public String getSupervisorId() {
    return supervisorId;
  }

  /** The policy whose headings it took. */
  public String getPolicyVersionId() {
    return policyVersionId;
  }

  /** When it was shared, or null. */
  public Instant getSharedAt() {
    return sharedAt;
  }

  /** When the supervisee confirmed having read who may look, or null. */
  public Instant getSuperviseeReadAt() {
    return superviseeReadAt;
  }

  /** Whether the policy names the organisation as a signatory too. */
  public boolean isOrganisationSigns() {
    return organisationSigns;
  }

  /** Who signed first, or null. */
  public String getFirstSignerId() {
    return firstSignerId;
  }

  /** When the last signed, or null. */
  public LocalDate getSignedOn() {
    return signedOn;
  }

  /** By when it is to be reviewed, or null before it is signed. */
  public LocalDate getReviewOn() {
    return reviewOn;
  }

  /** Why the supervisee would not sign, sealed, or null. */
  public SealedText getRefusalReason() {
    return refusalReason;
  }

  /** The seal over that text, hexadecimal, or null. */
  public String getSeal() {
    return seal;
  }

  @Override
  public String subjectKind() {
    return "agreement";
  }

  @Override
  public String authorId() {
    return supervisorId;
  }

  @Override
  public boolean isWrittenTogether() {
    return true;
  }

  @Override
  public boolean awaitsOrganisation() {
    return state == AgreementState.PAIR_SIGNED;
  }

  @Override
  public String organisationSignerId() {
    return organisationSignerId;
  }

  @Override
  public Openness openness() {
    return switch (state) {
      case DRAFT -> Openness.AUTHOR;
      case SHARED, HALF_SIGNED, PAIR_SIGNED -> Openness.PAIR;
      default -> Openness.LINE;
    };
  }
}
