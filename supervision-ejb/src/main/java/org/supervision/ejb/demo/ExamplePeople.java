package org.supervision.ejb.demo;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.supervision.domain.file.Custody;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.people.Absence;
import org.supervision.domain.people.CaseloadEntry;
import org.supervision.domain.people.ContractKind;
import org.supervision.domain.people.Employment;
import org.supervision.domain.people.LineManagement;
import org.supervision.domain.people.Organisation;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.Post;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.people.Team;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;
import tools.jackson.databind.JsonNode;

/** Makes the organisations of the example: teams, people, lines, relationships, files. */
class ExamplePeople {

  @Inject private ExampleRows rows;
  @Inject private FileKeys keys;
  @Inject private ExampleHolds holds;

  ExampleCast load(JsonNode node, ExampleDates dates) {
    Organisation organisation =
        rows.add(new Organisation(node.get("name").asString(), node.get("policy").asString()));
    rows.flush();
    ExampleCast cast = new ExampleCast(organisation);
    for (JsonNode team : node.get("teams")) {
      cast.team(team.get("id").asString(), team(organisation, team));
    }
    node.get("people").forEach(person -> person(person, cast, dates));
    node.get("people").forEach(person -> manage(person, cast, dates));
    node.path("relationships").forEach(more -> relate(more, cast, dates));
    node.path("leavers").forEach(leaver -> leave(leaver, cast));
    return cast;
  }

  Team team(Organisation organisation, JsonNode node) {
    Team team =
        new Team(
            organisation.getId(),
            node.get("key").asString(),
            node.get("name").asString(),
            node.get("service").asString());
    team.belongTo(node.path("directorate").asString("Children’s Services"));
    return rows.add(team);
  }

  /** Employs somebody from the first day of a post on, for all that the example tells. */
  Post employ(Post post, ContractKind contract) {
    Employment employment =
        rows.add(new Employment(post.getPersonId(), "1", post.getFromOn(), contract));
    post.holdIn(employment);
    return rows.add(post);
  }

  private void person(JsonNode node, ExampleCast cast, ExampleDates dates) {
    String login = node.get("login").asString();
    Person person = named(cast, node);
    person.signInAs(login, login + "@example.org");
    if (node.has("trained")) {
      person.trainToSupervise(dates.day(node, "trained"));
    }
    rows.add(person);
    cast.person(login, person);
    if (node.has("team")) {
      post(node, person, cast, dates);
    }
    if (node.has("absent")) {
      JsonNode absent = node.get("absent");
      rows.add(new Absence(person.getId(), dates.day(absent, "from"), dates.day(absent, "last")));
    }
  }

  private void post(JsonNode node, Person person, ExampleCast cast, ExampleDates dates) {
    Post post =
        new Post(
            person.getId(),
            cast.team(node.get("team").asString()).getId(),
            node.get("role").asString(),
            node.get("title").asString(),
            node.get("level").asInt(),
            dates.day(node, "from"));
    if (node.has("career")) {
      post.enterStage(node.get("career").asString(), dates.day(node, "stage-from"));
    }
    if (node.has("placement-days")) {
      post.placeFor(node.get("placement-days").asInt());
    }
    if (!isSupervised(node)) {
      post.superviseElsewhere();
    }
    String contract = node.path("contract").asString(ContractKind.PERMANENT.word());
    employ(post, ContractKind.of(contract).orElseThrow());
  }

  private void manage(JsonNode node, ExampleCast cast, ExampleDates dates) {
    if (!node.has("manager")) {
      return;
    }
    Person person = cast.person(node.get("login").asString());
    Person manager = cast.person(node.get("manager").asString());
    LocalDate since =
        node.has("supervised-from") ? dates.day(node, "supervised-from") : dates.day(node, "from");
    manage(cast, person, manager, since, isSupervised(node));
    caseload(node, person, cast);
  }

  /**
   * Puts somebody under a manager, who supervises them and holds their file where that is done
   * here.
   */
  void manage(
      ExampleCast cast, Person person, Person manager, LocalDate since, boolean supervised) {
    Instant from = ExampleDates.start(since);
    rows.add(new LineManagement(person.getId(), manager.getId(), from));
    if (supervised) {
      cast.relationship(
          rows.add(
              new SupervisoryRelationship(
                  cast.organisation().getId(),
                  person.getId(),
                  manager.getId(),
                  RelationshipKind.LINE_MANAGEMENT,
                  from)));
      SupervisionFile file = open(cast, person, from);
      rows.add(new Custody(file.getId(), manager.getId(), from));
    }
  }

  private SupervisionFile open(ExampleCast cast, Person person, Instant at) {
    SupervisionFile file =
        rows.add(new SupervisionFile(cast.organisation().getId(), person.getId(), at));
    FileKey key = keys.create(file.getId());
    cast.file(person, file, key);
    return file;
  }

  private void caseload(JsonNode node, Person person, ExampleCast cast) {
    for (JsonNode one : node.path("caseload")) {
      CaseloadEntry entry = new CaseloadEntry(person.getId(), one.get("reference").asString());
      if (one.has("child")) {
        FileKey key = cast.file(person).key();
        entry.nameChild(key.seal(entry.nameContext(), one.get("child").asString()));
      }
      rows.add(entry);
    }
  }

  private void relate(JsonNode node, ExampleCast cast, ExampleDates dates) {
    String kind = node.get("kind").asString().replace('-', '_').toUpperCase(Locale.ROOT);
    SupervisoryRelationship relationship =
        new SupervisoryRelationship(
            cast.organisation().getId(),
            cast.person(node.get("supervisee").asString()).getId(),
            cast.person(node.get("supervisor").asString()).getId(),
            RelationshipKind.valueOf(kind),
            ExampleDates.start(dates.day(node, "from")));
    if (node.has("until")) {
      LocalDate until = dates.day(node, "until");
      relationship.end(ExampleDates.start(until));
      if (dates.hasCome(until)) {
        // What ended before this was installed is nothing to finish with or to tell of now.
        relationship.settle(ExampleDates.start(until));
      }
    }
    cast.relationship(rows.add(relationship));
  }

  private void leave(JsonNode node, ExampleCast cast) {
    Person person = named(cast, node);
    LocalDate from = LocalDate.parse(node.get("from").asString());
    LocalDate left = LocalDate.parse(node.get("left").asString());
    person.leave(left);
    rows.add(person);
    cast.person(node.get("as").asString(), person);
    String team = cast.team(node.get("team").asString()).getId();
    String role = node.get("role").asString();
    Post post = new Post(person.getId(), team, role, node.get("title").asString(), 1, from);
    post.end(left);
    rows.add(post);
    Instant end = ExampleDates.start(left.plusDays(1));
    Person manager = cast.person(node.get("manager").asString());
    SupervisoryRelationship relationship =
        rows.add(
            new SupervisoryRelationship(
                cast.organisation().getId(),
                person.getId(),
                manager.getId(),
                RelationshipKind.LINE_MANAGEMENT,
                ExampleDates.start(from)));
    relationship.end(end);
    relationship.settle(end);
    cast.relationship(relationship);
    SupervisionFile file = open(cast, person, ExampleDates.start(from));
    Custody custody =
        rows.add(new Custody(file.getId(), manager.getId(), ExampleDates.start(from)));
    custody.end(end);
    if (node.has("hold")) {
      holds.load(node.get("hold"), file, cast);
    }
  }

  private static Person named(ExampleCast cast, JsonNode node) {
    String name = node.get("name").asString();
    int space = name.indexOf(' ');
    Person person =
        new Person(
            cast.organisation().getId(),
            node.get("number").asString(),
            name.substring(0, space),
            name.substring(space + 1));
    if (node.has("regulator")) {
      person.registerWith(node.get("regulator").asString());
    }
    if (node.has("qualified")) {
      person.qualifyIn(node.get("qualified").asString());
    }
    return person;
  }

  private static boolean isSupervised(JsonNode node) {
    return node.path("supervised").asBoolean(true);
  }
}
