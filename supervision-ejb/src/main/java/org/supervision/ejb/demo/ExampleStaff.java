package org.supervision.ejb.demo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.supervision.domain.people.ContractKind;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.Post;
import org.supervision.domain.people.Team;
import org.supervision.domain.session.Session;
import org.supervision.domain.session.SessionTime;
import org.supervision.domain.shared.Ids;
import tools.jackson.databind.JsonNode;

/** Generates further staff with a fixed seed, so that lists look like a council's. */
class ExampleStaff {

  private static final String REGISTER = "Social Work England";
  private static final Set<String> MANAGING =
      Set.of("service-manager", "team-manager", "assistant-team-manager");
  private static final Set<String> SOCIAL_WORK =
      Set.of(
          "social-worker",
          "senior-social-worker",
          "independent-reviewing-officer",
          "child-protection-coordinator");

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);

  @Inject private ExampleRows rows;
  @Inject private ExamplePeople people;

  private Random dice;
  private Set<String> taken;
  private JsonNode names;
  private int number;

  void load(JsonNode generated, ExampleCast cast, ExampleDates dates) {
    dice = new Random(generated.get("seed").asLong());
    taken = new HashSet<>();
    names = generated;
    number = 6000;
    Map<String, Person> serviceManagers = new HashMap<>();
    for (JsonNode service : generated.get("services")) {
      serviceManagers.put(service.get("id").asString(), serviceManager(service, cast, dates));
    }
    for (JsonNode team : generated.get("teams")) {
      team(team, serviceManagers.get(team.get("under").asString()), cast, dates);
    }
  }

  private Person serviceManager(JsonNode node, ExampleCast cast, ExampleDates dates) {
    Team team = people.team(cast.organisation(), node);
    Person person = named(cast);
    LocalDate from = someTimeAgo(dates);
    qualify(person, "service-manager", from);
    Post post =
        new Post(person.getId(), team.getId(), "service-manager", "service manager", 4, from);
    post.superviseElsewhere();
    people.employ(post, ContractKind.PERMANENT);
    people.manage(cast, person, cast.person(node.get("manager").asString()), from, false);
    return person;
  }

  private void team(JsonNode node, Person above, ExampleCast cast, ExampleDates dates) {
    Team team = people.team(cast.organisation(), node);
    Person manager = person(cast, team, "team-manager", "team manager", 3, above, dates);
    int members = node.get("size").asInt() - 1;
    if (node.get("size").asInt() >= 8) {
      person(cast, team, "assistant-team-manager", "assistant team manager", 2, manager, dates);
      members--;
    }
    String role = node.get("role").asString();
    for (int i = 0; i < members; i++) {
      person(cast, team, role, role.replace('-', ' '), 1, manager, dates);
    }
  }

  private Person person(
      ExampleCast cast,
      Team team,
      String role,
      String title,
      int level,
      Person manager,
      ExampleDates dates) {
    Person person = named(cast);
    LocalDate from = someTimeAgo(dates);
    qualify(person, role, from);
    Post post = new Post(person.getId(), team.getId(), role, title, level, from);
    people.employ(post, ContractKind.PERMANENT);
    people.manage(cast, person, manager, from, true);
    hold(cast, person, manager, dates);
    return person;
  }

  private static void qualify(Person person, String role, LocalDate from) {
    if (MANAGING.contains(role) || SOCIAL_WORK.contains(role)) {
      person.registerWith(REGISTER);
      person.qualifyIn(Person.SOCIAL_WORK);
    }
    if (MANAGING.contains(role)) {
      person.trainToSupervise(from);
    }
  }

  private Person named(ExampleCast cast) {
    String[] name = name();
    return rows.add(new Person(cast.organisation().getId(), "N" + number++, name[0], name[1]));
  }

  private LocalDate someTimeAgo(ExampleDates dates) {
    return dates.move(AS_OF.minusDays(200 + dice.nextInt(2500)));
  }

  private void hold(ExampleCast cast, Person person, Person manager, ExampleDates dates) {
    int ago = dice.nextInt(10) == 0 ? 36 + dice.nextInt(20) : 2 + dice.nextInt(28);
    LocalDate day = dates.move(onAWorkingDay(AS_OF.minusDays(ago)));
    Session session =
        new Session(
            cast.relationship(manager, person),
            cast.file(person).file().getId(),
            SessionTime.at(day, LocalTime.of(10, 0), 60),
            Ids.next());
    session.hold(manager.getId(), day, 60, false, day);
    rows.add(session);
  }

  private static LocalDate onAWorkingDay(LocalDate day) {
    return day.getDayOfWeek().getValue() > 5 ? day.minusDays(2) : day;
  }

  private String[] name() {
    while (true) {
      String given = pick("given-names");
      String family = pick("family-names");
      if (taken.add(given + family)) {
        return new String[] {given, family};
      }
    }
  }

  private String pick(String list) {
    JsonNode choices = names.get(list);
    return choices.get(dice.nextInt(choices.size())).asString();
  }
}
