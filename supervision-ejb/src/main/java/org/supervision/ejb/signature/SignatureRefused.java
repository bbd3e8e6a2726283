package org.supervision.ejb.signature;

import org.supervision.domain.signature.SigningChallenge;

/**
 * Fact: a signature was begun and did not come about, because its proof did not hold. The feature
 * that the challenge names observes it and logs the refusal in the file.
 *
 * @param challenge of the signature; nothing was signed with it
 */
public record SignatureRefused(SigningChallenge challenge) {}
