package org.supervision.ejb.signature;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.supervision.domain.shared.NotVisible;
import org.supervision.domain.signature.Confirmation;
import org.supervision.domain.signature.SigningChallenge;
import org.supervision.ejb.people.Caller;

/** The step between pressing "sign" and the signature: a fresh proof of identity. */
@Stateless
@RolesAllowed("staff")
public class SigningService {

  @Inject private Signatures signatures;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<IdentityConfirmed> confirmed;
  @Inject private Event<SignatureRefused> refused;

  /** Binds a challenge of the caller to their login and to the question put to the provider. */
  public void ask(String challengeId, String providerSubject, String nonce) {
    mine(challengeId).ask(providerSubject, nonce);
  }

  /**
   * Accepts the provider's answer and lets the subject be signed.
   *
   * @return what was signed, so that the page can go back to it
   */
  public SignedSubject complete(String challengeId, Confirmation confirmation) {
    SigningChallenge challenge = mine(challengeId);
    challenge.answer(confirmation, caller.id(), clock.instant());
    confirmed.fire(new IdentityConfirmed(challenge));
    return new SignedSubject(challenge.getSubjectKind(), challenge.getSubjectId());
  }

  /**
   * Has it logged that nothing was signed with a challenge of the caller.
   *
   * @return what was to be signed, so that the page can go back to it
   */
  public SignedSubject refused(String challengeId) {
    SigningChallenge challenge = mine(challengeId);
    refused.fire(new SignatureRefused(challenge));
    return new SignedSubject(challenge.getSubjectKind(), challenge.getSubjectId());
  }

  private SigningChallenge mine(String challengeId) {
    return signatures
        .challenge(challengeId)
        .filter(challenge -> challenge.getPersonId().equals(caller.id()))
        .orElseThrow(NotVisible::new);
  }
}
