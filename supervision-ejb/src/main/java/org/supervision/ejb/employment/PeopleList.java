package org.supervision.ejb.employment;

import java.util.List;
import org.supervision.domain.people.Team;

/**
 * A page of the people of an organisation, and by what they can be looked for.
 *
 * @param rows of this page, by name
 * @param found how many there are in all
 * @param teams of the organisation
 * @param roles that anybody there holds or held, by key
 */
public record PeopleList(List<PersonRow> rows, long found, List<Team> teams, List<String> roles) {}
