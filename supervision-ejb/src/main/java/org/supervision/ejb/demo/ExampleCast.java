package org.supervision.ejb.demo;

import java.util.HashMap;
import java.util.Map;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.people.Organisation;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.people.Team;
import org.supervision.ejb.keys.FileKey;

/** The people of one organisation of the example while it is loaded: who is who, by login. */
class ExampleCast {

  private final Organisation organisation;
  private final Map<String, Team> teams = new HashMap<>();
  private final Map<String, Person> people = new HashMap<>();
  private final Map<String, Held> files = new HashMap<>();
  private final Map<String, SupervisoryRelationship> relationships = new HashMap<>();

  /** A file and its key. */
  record Held(SupervisionFile file, FileKey key) {}

  ExampleCast(Organisation organisation) {
    this.organisation = organisation;
  }

  Organisation organisation() {
    return organisation;
  }

  void team(String id, Team team) {
    teams.put(id, team);
  }

  Team team(String id) {
    return teams.get(id);
  }

  void person(String login, Person person) {
    people.put(login, person);
  }

  Person person(String login) {
    return people.get(login);
  }

  void file(Person of, SupervisionFile file, FileKey key) {
    files.put(of.getId(), new Held(file, key));
  }

  Held file(Person of) {
    return files.get(of.getId());
  }

  FileKey keyOf(String fileId) {
    return files.values().stream()
        .filter(held -> held.file().getId().equals(fileId))
        .map(Held::key)
        .findFirst()
        .orElseThrow();
  }

  void relationship(SupervisoryRelationship relationship) {
    relationships.putIfAbsent(
        relationship.getSupervisorId() + relationship.getSuperviseeId(), relationship);
  }

  SupervisoryRelationship relationship(Person supervisor, Person supervisee) {
    return relationships.get(supervisor.getId() + supervisee.getId());
  }
}
