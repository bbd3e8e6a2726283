package org.supervision.ejb.employment;

import java.util.List;
import org.supervision.domain.people.TeamWithPeople;

/**
 * A page of the teams of an organisation.
 *
 * @param rows of this page, by name
 * @param more whether others follow
 */
public record TeamList(List<TeamWithPeople> rows, boolean more) {}
