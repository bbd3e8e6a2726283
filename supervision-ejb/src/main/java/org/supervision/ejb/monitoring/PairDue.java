package org.supervision.ejb.monitoring;

import org.supervision.domain.policy.DueDate;

/**
 * A current relationship of an organisation, and when the supervisee is next to be supervised.
 *
 * @param pair who with whom
 * @param due when and why; null where nothing is set, and where another pair of theirs is counted
 */
public record PairDue(ServicePair pair, DueDate due) {}
