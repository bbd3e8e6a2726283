package org.supervision.ejb.demo;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.supervision.domain.people.Person;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.policy.Template;
import org.supervision.domain.session.AgendaItem;
import org.supervision.domain.session.Preparation;
import org.supervision.domain.session.PreparationPart;
import org.supervision.domain.session.Session;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.policy.Policies;
import tools.jackson.databind.JsonNode;

/** Makes what was prepared for a session of the example: agenda and preparation form. */
class ExamplePreparations {

  private static final Duration BEFORE = Duration.ofHours(20);

  @Inject private ExampleRows rows;
  @Inject private Policies policies;

  /**
   * Makes both while the session is still to come; sent twenty hours before it where it says so.
   */
  void load(JsonNode node, Session session, ExampleCast cast, FileKey key) {
    Instant written = session.getStartsAt().minus(BEFORE);
    for (JsonNode item : node.path("agenda")) {
      Person by = cast.person(item.get("by").asString());
      AgendaItem added = new AgendaItem(session, by.getId(), written);
      added.word(key.seal(added.context(), item.get("text").asString()));
      rows.add(added);
      written = written.plusSeconds(1);
    }
    if (node.has("preparation")) {
      prepare(node.get("preparation"), session, key, written);
    }
  }

  private void prepare(JsonNode node, Session session, FileKey key, Instant written) {
    Policy policy = policies.of(session.organisationId());
    Template form = policy.templateFor("preparation", "").orElseThrow();
    Preparation preparation = new Preparation(session, policy.versionId(), form.key());
    rows.add(preparation);
    for (int i = 0; i < form.sections().size(); i++) {
      String partKey = form.sections().get(i).key();
      PreparationPart part = new PreparationPart(preparation.getId(), partKey, i + 1);
      if (node.has(partKey)) {
        String text = node.get(partKey).asString().strip();
        part.write(key.seal(part.nextContext(), text), 0, session.superviseeId(), written);
      }
      rows.add(part);
    }
    if (node.path("sent").asBoolean(false)) {
      preparation.send(written);
    }
  }
}
