package org.supervision.domain.signature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.supervision.domain.policy.Signatory;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;

/** That somebody signed a text: who, as what, when, and the digest of what they were shown. */
@Entity
@Table(name = "signature")
@NamedQuery(
    name = Signature.ON,
    query =
        "select s from Signature s where s.subjectId = :subject and s.withdrawnAt is null"
            + " order by s.signedAt, s.id")
public class Signature extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: the signatures that stand on {@code :subject}, oldest first. */
  public static final String ON = "Signature.on";

  @Column(name = "subject_kind")
  private String subjectKind;

  @Column(name = "subject_id")
  private String subjectId;

  @Column(name = "person_id")
  private String personId;

  @Enumerated(EnumType.STRING)
  private Signatory signatory;

  @Column(name = "signed_at")
  private Instant signedAt;

  private String digest;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  /** For the persistence provider. */
  protected Signature() {}

  /** Signs what a challenge was answered for, as {@code signatory}. */
  public Signature(SigningChallenge challenge, Signatory signatory, Instant signedAt) {
    super(Ids.next());
    this.subjectKind = challenge.getSubjectKind();
    this.subjectId = challenge.getSubjectId();
    this.personId = challenge.getPersonId();
    this.digest = challenge.getDigest();
    this.signatory = signatory;
    this.signedAt = signedAt;
  }

  /** Taken back before the other signed; the row stays. */
  public void withdraw(Instant at) {
    withdrawnAt = at;
  }

  public String getSubjectId() {
    return subjectId;
  }

  public String getPersonId() {
    return personId;
  }

  /** As what they signed. */
  public Signatory getSignatory() {
    return signatory;
  }

  public Instant getSignedAt() {
    return signedAt;
  }

  /** Of the text that was signed, hexadecimal. */
  public String getDigest() {
    return digest;
  }
}
