package org.supervision.ejb.retention;

import org.supervision.domain.retention.KeptUntil;

/**
 * Until when a file is kept, by the policy in force.
 *
 * @param policyVersion what the council calls that version
 */
public record Kept(KeptUntil until, String policyVersion) {}
