package org.supervision.ejb.session;

import org.supervision.domain.policy.TighterTerm;

/**
 * A time for which somebody is, or was, supervised more often.
 *
 * @param reason why, as it was written
 * @param setBy the name of who said so
 * @param endedBy the name of who ended it before its time, or null
 * @param standing whether it has a day left
 */
public record TighterRow(
    String id, TighterTerm term, String reason, String setBy, String endedBy, boolean standing) {}
