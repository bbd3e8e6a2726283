package org.supervision.web.shell;

import java.io.Serializable;

/**
 * A proof of identity that was asked for and not yet given; it waits in the session for one answer.
 *
 * @param challengeId the signature that it is for
 * @param nonce binds the provider's answer to the question
 * @param verifier binds the exchange of the code to this session
 */
record PendingProof(String challengeId, String nonce, String verifier) implements Serializable {}
