package org.supervision.ejb.signature;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.supervision.domain.policy.Signatory;
import org.supervision.domain.signature.Signature;
import org.supervision.domain.signature.SigningChallenge;
import org.supervision.domain.signature.TextChangedSinceShown;
import org.supervision.ejb.people.Caller;

/** What the features that are signed need: begin, put the signature down, take it back, list. */
public class Signing {

  @Inject private Signatures signatures;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Begins a signature of the caller.
   *
   * @param digest of the text that they were shown, hexadecimal
   * @return identifier of the challenge that the identity provider is to answer
   */
  public String begin(String subjectKind, String subjectId, String digest) {
    SigningChallenge challenge =
        new SigningChallenge(caller.id(), subjectKind, subjectId, digest, clock.instant());
    signatures.add(challenge);
    return challenge.getId();
  }

  /**
   * Puts the signature of an answered challenge under a text.
   *
   * @param digestNow of the text as it was re-read in this transaction
   * @return the signature
   * @throws TextChangedSinceShown where it is not the one that the signer was shown
   */
  public Signature sign(SigningChallenge challenge, Signatory signatory, String digestNow) {
    if (!challenge.getDigest().equals(digestNow)) {
      throw new TextChangedSinceShown();
    }
    Signature signature = new Signature(challenge, signatory, clock.instant());
    signatures.add(signature);
    return signature;
  }

  /** Takes back every signature that stands on a subject; the rows stay. */
  public void withdrawAll(String subjectId) {
    signatures.on(subjectId).forEach(signature -> signature.withdraw(clock.instant()));
  }

  /** The signatures that stand on a subject, oldest first. */
  public List<Signature> on(String subjectId) {
    return signatures.on(subjectId);
  }
}
