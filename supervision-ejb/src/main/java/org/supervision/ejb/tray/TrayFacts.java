package org.supervision.ejb.tray;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supervision.domain.access.PurposeNotOnTheList;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.Team;
import org.supervision.domain.policy.Purpose;
import org.supervision.domain.tray.TrayHasNoSuchSize;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.policy.Policies;

/** People, teams and the policy's purpose, as trays need them. */
class TrayFacts {

  @Inject private Names names;
  @Inject private Policies policies;

  /** The teams of an organisation, by name. */
  List<Team> teams(String organisationId) {
    return names.teams(organisationId).stream()
        .sorted(Comparator.comparing(Team::getName))
        .toList();
  }

  /** The identifier of a team that was chosen, or null where none was. */
  String teamOf(String organisationId, String chosen) {
    boolean known =
        chosen == null
            || names.teams(organisationId).stream().anyMatch(team -> team.getId().equals(chosen));
    if (!known) {
      throw new TrayHasNoSuchSize();
    }
    return chosen;
  }

  /** What a team is called, or null. */
  String nameOf(String organisationId, String teamId) {
    return names.teams(organisationId).stream()
        .filter(team -> team.getId().equals(teamId))
        .map(Team::getName)
        .findFirst()
        .orElse(null);
  }

  /** What the policy says of inspections. */
  Purpose purpose(String organisationId) {
    return policies
        .of(organisationId)
        .purpose(TrayDoor.PURPOSE)
        .orElseThrow(PurposeNotOnTheList::new);
  }

  /** Somebody who is known here by number or name and holds no post here. */
  Optional<Person> outsider(String organisationId, String numberOrName) {
    return numberOrName == null
        ? Optional.empty()
        : names
            .numberedOrCalled(organisationId, numberOrName.strip())
            .filter(person -> names.posts(List.of(person.getId())).isEmpty());
  }

  Map<String, Person> people(Collection<String> ids) {
    return names.of(ids);
  }
}
