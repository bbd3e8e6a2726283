package org.supervision.domain.signature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;

/**
 * A signature that was begun: who is to prove their identity, for which text. It is good for one
 * answer within five minutes, by the same person, for the digest that was shown to them.
 */
@Entity
@Table(name = "signing_challenge")
public class SigningChallenge extends Identified {

  private static final long serialVersionUID = 1L;

  /** How long an answer is waited for. */
  public static final Duration LIFE = Duration.ofMinutes(5);

  @Column(name = "person_id")
  private String personId;

  @Column(name = "subject_kind")
  private String subjectKind;

  @Column(name = "subject_id")
  private String subjectId;

  private String digest;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "provider_subject")
  private String providerSubject;

  private String nonce;

  @Column(name = "used_at")
  private Instant usedAt;

  /** For the persistence provider. */
  protected SigningChallenge() {}

  /**
   * @param personId who is signing
   * @param subjectKind the word for what is signed: {@code record}, {@code agreement}
   * @param subjectId which one
   * @param digest of the text that was shown, hexadecimal
   * @param begunAt when the button was pressed
   */
  public SigningChallenge(
      String personId, String subjectKind, String subjectId, String digest, Instant begunAt) {
    super(Ids.next());
    this.personId = personId;
    this.subjectKind = subjectKind;
    this.subjectId = subjectId;
    this.digest = digest;
    this.begunAt = begunAt;
  }

  /** Binds it to the login that asked and to the question put to the identity provider. */
  public void ask(String subject, String newNonce) {
    if (usedAt != null || nonce != null) {
      throw new ChallengeAlreadyUsed();
    }
    providerSubject = subject;
    nonce = newNonce;
  }

  /** Accepts the provider's answer, once; {@code at} is now, by the same clock as the answer. */
  public void answer(Confirmation confirmation, String byPersonId, Instant at) {
    if (usedAt != null) {
      throw new ChallengeAlreadyUsed();
    }
    if (at.isAfter(begunAt.plus(LIFE))) {
      throw new ChallengeExpired();
    }
    if (nonce == null || !nonce.equals(confirmation.nonce())) {
      throw new ConfirmationForSomethingElse();
    }
    if (!personId.equals(byPersonId) || !providerSubject.equals(confirmation.subject())) {
      throw new ConfirmedBySomebodyElse();
    }
    // The provider tells whole seconds.
    if (confirmation.authenticatedAt().isBefore(begunAt.truncatedTo(ChronoUnit.SECONDS))) {
      throw new ConfirmationNotFresh();
    }
    usedAt = at;
  }

  public String getPersonId() {
    return personId;
  }

  /** The word for what is signed. */
  public String getSubjectKind() {
    return subjectKind;
  }

  public String getSubjectId() {
    return subjectId;
  }

  /** Of the text that was shown, hexadecimal. */
  public String getDigest() {
    return digest;
  }
}
