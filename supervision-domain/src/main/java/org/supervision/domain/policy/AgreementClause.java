package org.supervision.domain.policy;

/**
 * A clause that every supervision agreement is drafted from.
 *
 * @param key its name in agreements, never changed once used
 * @param heading as it stands in the agreement
 * @param text what the pair starts from; they rewrite it as their own
 * @param fixed whether it is the council's word and stands unchanged, as who may read and for what
 */
public record AgreementClause(String key, String heading, String text, boolean fixed) {}
