package org.supervision.ejb.employment;

import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.people.InTeam;
import org.supervision.domain.people.Team;

/**
 * A team, and a page of who is in it on a day or comes to it later.
 *
 * @param people how many they are, on all pages
 * @param rows of this page, by name; whoever has two posts in it stands there twice
 * @param more whether others follow
 */
public record TeamOnDay(Team team, LocalDate day, long people, List<InTeam> rows, boolean more) {}
