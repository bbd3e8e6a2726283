package org.supervision.domain.signature;

import java.io.Serializable;
import java.time.Instant;

/**
 * What the identity provider said when somebody proved afresh who they are.
 *
 * @param subject the provider's identifier of the person
 * @param authenticatedAt when they typed their password, by the provider's clock
 * @param nonce the value that binds the answer to the question
 */
public record Confirmation(String subject, Instant authenticatedAt, String nonce)
    implements Serializable {}
