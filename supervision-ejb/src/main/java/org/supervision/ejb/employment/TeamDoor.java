package org.supervision.ejb.employment;

import jakarta.inject.Inject;
import org.supervision.domain.access.Verb;
import org.supervision.domain.people.Team;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.people.Caller;

/** Lets HR of the organisation in to its teams; for everybody else there are none (ACCESS 19). */
class TeamDoor {

  private static final String SUBJECT = "team";

  @Inject private Teams teams;
  @Inject private FileAccess access;
  @Inject private Caller caller;

  /** Lets HR in to the teams as a whole; where theirs are. */
  String admit() {
    access.requireHr(SUBJECT, Verb.LIST);
    return caller.organisationId();
  }

  /**
   * A team of the caller's organisation; looking at it is logged before it is shown.
   *
   * @throws NotVisible for who is not of HR, and for a team of another organisation
   */
  Team look(String teamId) {
    Team team = ours(teamId, Verb.LIST);
    access.looked(SUBJECT, teamId, Verb.LIST);
    return team;
  }

  /** The same for a step, which nobody else takes until this transaction ends. */
  Team step(String teamId, Verb verb) {
    Team team = ours(teamId, verb); // who is refused holds up nobody
    teams.hold(team);
    return team;
  }

  /** Logs a step with the change that it made. */
  void done(Team team, Verb verb) {
    access.done(SUBJECT, team.getId(), verb);
  }

  /** Logs a page of a list before it is shown. */
  void listed(String list, int found) {
    access.listed(list, found);
  }

  private Team ours(String teamId, Verb verb) {
    access.requireHr(SUBJECT, teamId, verb);
    return teams
        .find(teamId)
        .filter(team -> team.getOrganisationId().equals(caller.organisationId()))
        .orElseThrow(() -> access.refused(SUBJECT, teamId, verb));
  }
}
