package org.supervision.ejb.redaction;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.supervision.domain.people.Person;
import org.supervision.domain.request.DataRequest;
import org.supervision.domain.request.GatheredKind;
import org.supervision.ejb.copy.AnswerPaper;
import org.supervision.ejb.people.NamedPeople;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.request.AnsweringRequest;
import org.supervision.ejb.request.Gathered;
import org.supervision.ejb.request.GatheredItem;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whom an answer is for, who makes it, and all facts that are kept, kind by kind. */
class AnswerFacts {

  private static final int AT_ONCE = 1_000;

  @Inject private AnsweringRequest answering;
  @Inject private Names names;
  @Inject private Clock clock;

  /** The document, begun. */
  AnswerPaper head(DataRequest request) {
    NamedPeople named = named(request);
    return new AnswerPaper(
        named.nameOf(request.getSuperviseeId()),
        named.organisation(),
        request.getReceivedOn(),
        named.nameOf(answering.callerId()),
        now());
  }

  /** How much is kept of each kind. */
  Collection<Gathered> kept(DataRequest request) {
    return answering.gathered(request);
  }

  /** All of it as facts, for machines. */
  ObjectNode data(DataRequest request) {
    NamedPeople named = named(request);
    Person asks = named.people().get(request.getSuperviseeId());
    ObjectNode data = Wording.object();
    data.putObject("about")
        .put("name", asks.getName())
        .put("staffNumber", asks.getStaffNumber())
        .put("organisation", named.organisation())
        .put("receivedOn", request.getReceivedOn().toString())
        .put("madeBy", named.nameOf(answering.callerId()))
        .put("madeAt", now().toString());
    ObjectNode kept = data.putObject("kept");
    for (Gathered each : kept(request)) {
      rows(request, each.kind(), kept.putArray(each.kind().name()));
    }
    return data;
  }

  private void rows(DataRequest request, GatheredKind kind, ArrayNode to) {
    List<GatheredItem> some;
    int first = 0;
    do {
      some = answering.rows(request, kind, first, AT_ONCE);
      some.forEach(item -> row(item, to.addObject()));
      first += some.size();
    } while (some.size() == AT_ONCE);
  }

  private static void row(GatheredItem item, ObjectNode to) {
    put(to, "day", item.day() == null ? null : item.day().toString());
    put(to, "state", item.state());
    put(to, "about", item.about());
  }

  private static void put(ObjectNode to, String name, String value) {
    if (value != null) {
      to.put(name, value);
    }
  }

  private NamedPeople named(DataRequest request) {
    return names.within(
        request.getOrganisationId(), List.of(request.getSuperviseeId(), answering.callerId()));
  }

  private Instant now() {
    return clock.instant();
  }
}
