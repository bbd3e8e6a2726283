package org.supervision.ejb.employment;

import org.supervision.domain.people.RecordedFact;

/**
 * What HR said of somebody.
 *
 * @param by the name of who said so
 */
public record RecordedView(RecordedFact fact, String by) {}
