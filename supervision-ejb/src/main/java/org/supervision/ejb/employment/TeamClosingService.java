package org.supervision.ejb.employment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.access.Verb;
import org.supervision.domain.people.InTeam;
import org.supervision.domain.people.Team;
import org.supervision.domain.people.TeamClosesTodayOrLater;
import org.supervision.domain.people.TeamHasPeople;
import org.supervision.domain.people.TeamWithPeople;
import org.supervision.domain.shared.NotVisible;

/** Which teams there are and who is in them, and closing one that is empty: for HR alone. */
@Stateless
@RolesAllowed("staff")
public class TeamClosingService {

  private static final int PAGE = 25;

  @Inject private TeamDoor door;
  @Inject private Teams teams;
  @Inject private Clock clock;

  /**
   * A page of the teams with how many people are in each today or come to it; logged with its count
   * before it is shown.
   *
   * @param page from 0
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public TeamList list(int page) {
    String here = door.admit();
    List<TeamWithPeople> found = teams.listed(here, LocalDate.now(clock), page * PAGE, PAGE + 1);
    List<TeamWithPeople> rows = found.stream().limit(PAGE).toList();
    door.listed("teams", rows.size());
    return new TeamList(rows, found.size() > PAGE);
  }

  /**
   * A team and a page of who is in it on a day or comes to it later; logged before it is shown.
   *
   * @param day today where it is null
   * @throws NotVisible for who is not of HR, and for a team of another organisation
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public TeamOnDay look(String teamId, LocalDate day, int page) {
    Team team = door.look(teamId);
    LocalDate on = day == null ? LocalDate.now(clock) : day;
    List<InTeam> found = teams.in(teamId, on, page * PAGE, PAGE + 1);
    List<InTeam> rows = found.stream().limit(PAGE).toList();
    door.listed("people", rows.size());
    return new TeamOnDay(team, on, teams.howManyIn(teamId, on), rows, found.size() > PAGE);
  }

  /**
   * Closes a team from a day on. No feed puts anybody into it while this is decided.
   *
   * @throws TeamClosesTodayOrLater for a day that is over, and for none
   * @throws TeamHasPeople where anybody is in it then, or comes to it later
   */
  public void close(String teamId, LocalDate day) {
    Team team = door.step(teamId, Verb.CLOSE_TEAM);
    LocalDate today = LocalDate.now(clock);
    team.close(day, today, day == null ? 0 : teams.howManyIn(teamId, day));
    door.done(team, Verb.CLOSE_TEAM);
  }

  /** People may be put into a team again; what is open already stays as it is. */
  public void open(String teamId) {
    Team team = door.step(teamId, Verb.OPEN_TEAM);
    if (team.getClosedFrom() != null) {
      team.openAgain();
      door.done(team, Verb.OPEN_TEAM);
    }
  }
}
