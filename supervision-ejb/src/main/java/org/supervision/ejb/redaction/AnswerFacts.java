package org.supervision.ejb.redaction;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /** All that is kept, kind by kind. */
  Map<GatheredKind, List<GatheredItem>> all(DataRequest request) {
    Map<GatheredKind, List<GatheredItem>> all = new EnumMap<>(GatheredKind.class);
    for (GatheredKind kind : GatheredKind.values()) {
      List<GatheredItem> rows = answering.rows(request, kind);
      if (!rows.isEmpty()) {
        all.put(kind, rows);
      }
    }
    return all;
  }

  /** How much that is of a kind. */
  static Gathered count(GatheredKind kind, List<GatheredItem> rows) {
    List<LocalDate> days =
        rows.stream().map(GatheredItem::day).filter(Objects::nonNull).sorted().toList();
    return days.isEmpty()
        ? new Gathered(kind, rows.size(), null, null)
        : new Gathered(kind, rows.size(), days.get(0), days.get(days.size() - 1));
  }

  /** All of it as facts, for machines. */
  ObjectNode data(DataRequest request, Map<GatheredKind, List<GatheredItem>> all) {
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
    all.forEach(
        (kind, rows) -> {
          ArrayNode to = kept.putArray(kind.name());
          rows.forEach(item -> row(item, to.addObject()));
        });
    return data;
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
