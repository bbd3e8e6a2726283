package org.supervision.ejb.monitoring;

import org.supervision.domain.file.SupervisedPair;
import org.supervision.domain.monitoring.DueChange;

/**
 * What another policy does to one person's next supervision.
 *
 * @param pair who with their line manager
 * @param service the service their team is part of
 * @param change their due date by the one and by the other
 */
public record PersonChange(SupervisedPair pair, String service, DueChange change) {}
