package org.supervision.ejb.signature;

import org.supervision.domain.signature.SigningChallenge;

/**
 * Fact: the signer of something proved afresh who they are. The feature that the challenge names
 * observes it and signs, in the same transaction, or refuses and so undoes it.
 *
 * @param challenge answered, and never to be used again
 */
public record IdentityConfirmed(SigningChallenge challenge) {}
