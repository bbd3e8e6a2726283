package org.supervision.ejb.demo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.session.Session;
import org.supervision.domain.session.SessionTime;
import org.supervision.domain.shared.Ids;
import tools.jackson.databind.JsonNode;

/** Makes the agreements, sessions and records of the example, in order of time. */
class ExampleSupervision {

  @Inject private ExampleRows rows;
  @Inject private ExampleAgreements agreements;
  @Inject private ExampleRecords records;
  @Inject private ExamplePreparations preparations;
  @Inject private ExampleRequests requests;

  void load(JsonNode organisation, ExampleCast cast, ExampleDates dates) {
    for (JsonNode agreement : organisation.path("agreements")) {
      agreements.load(agreement, cast, dates);
    }
    sessions(organisation, cast, dates);
    for (JsonNode person : organisation.get("people")) {
      if (person.has("request")) {
        Person asks = cast.person(person.get("login").asString());
        requests.load(person.get("request"), asks, cast, dates);
      }
    }
    for (JsonNode leaver : organisation.path("leavers")) {
      sessions(leaver, cast, ExampleDates.asWritten());
    }
  }

  private void sessions(JsonNode of, ExampleCast cast, ExampleDates dates) {
    List<JsonNode> sessions = new ArrayList<>();
    of.path("sessions").forEach(sessions::add);
    sessions.sort((one, other) -> day(one, dates).compareTo(day(other, dates)));
    for (JsonNode session : sessions) {
      session(session, cast, dates);
    }
  }

  private static LocalDate day(JsonNode session, ExampleDates dates) {
    return dates.day(session, "day");
  }

  private void session(JsonNode node, ExampleCast cast, ExampleDates dates) {
    Person supervisor = cast.person(node.get("supervisor").asString());
    Person supervisee = cast.person(node.get("supervisee").asString());
    SupervisoryRelationship relationship = cast.relationship(supervisor, supervisee);
    ExampleCast.Held held = cast.file(supervisee);
    LocalDate day = day(node, dates);
    int minutes = node.get("minutes").asInt();
    Session session =
        new Session(
            relationship,
            held.file().getId(),
            SessionTime.at(day, LocalTime.parse(node.get("at").asString()), minutes),
            Ids.next());
    if (node.has("place")) {
      session.meetAt(held.key().seal(session.placeContext(), node.get("place").asString()));
    }
    rows.add(session);
    preparations.load(node, session, cast, held.key());
    become(session, node, cast, held);
    rows.flush();
    if (node.has("record")) {
      records.load(node.get("record"), session, cast, dates);
    }
  }

  private static void become(
      Session session, JsonNode node, ExampleCast cast, ExampleCast.Held held) {
    switch (node.get("state").asString()) {
      case "held" ->
          session.hold(
              session.getSupervisorId(),
              session.getOnDay(),
              node.get("minutes").asInt(),
              false,
              session.getOnDay());
      case "cancelled" ->
          session.cancel(
              node.has("cancelled-by")
                  ? cast.person(node.get("cancelled-by").asString()).getId()
                  : session.getSupervisorId(),
              held.key().seal(session.cancelContext(), node.path("reason").asString("")));
      default -> {
        // It is still to come.
      }
    }
  }
}
