package org.supervision.ejb.demo;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.supervision.domain.action.Action;
import org.supervision.domain.action.ActionStatus;
import org.supervision.domain.action.ActionStep;
import org.supervision.domain.policy.Template;
import org.supervision.domain.policy.TemplateSection;
import org.supervision.domain.record.Decision;
import org.supervision.domain.record.RecordSection;
import org.supervision.domain.record.SupervisionRecord;
import tools.jackson.databind.JsonNode;

/**
 * Writes the sections of the example's records, their decisions and actions, and reviews earlier
 * ones.
 */
class ExampleSections {

  @Inject private ExampleRows rows;

  private final Map<String, List<Action>> written = new HashMap<>();
  private final List<Reviewed> toReview = new ArrayList<>();

  /** An action whose effect is told in the record of a later session. */
  private record Reviewed(Action action, LocalDate on, ActionStatus status, String effect) {}

  void write(Scene scene, Template form) {
    int position = 1;
    for (TemplateSection section : form.sections()) {
      write(scene, section, position++);
    }
    review(scene);
  }

  /** The record was shared: its actions count from then on. */
  void agreeActions(String recordId, Instant at) {
    written.getOrDefault(recordId, List.of()).forEach(action -> action.agree(at));
  }

  private void write(Scene scene, TemplateSection form, int position) {
    SupervisionRecord record = scene.record();
    RecordSection section = new RecordSection(record.getId(), form.key(), position);
    JsonNode node = scene.node().path("sections").path(form.key());
    if (node.has("text")) {
      String text = node.get("text").asString().strip();
      section.write(
          scene.key().seal(section.nextContext(), text),
          0,
          record.authorId(),
          record.getSharing().getSavedAt().plusSeconds(5400));
    }
    rows.add(section);
    int place = 1;
    for (JsonNode decision : node.path("decisions")) {
      decide(scene, form.key(), decision, place++);
    }
    for (JsonNode action : node.path("actions")) {
      act(scene, form.key(), action, place++);
    }
  }

  private void decide(Scene scene, String section, JsonNode node, int position) {
    Decision decision = new Decision(scene.record().getId(), section, position);
    String context = decision.nextContext();
    decision.word(
        scene.key().seal(context, node.get("text").asString().strip()),
        scene.key().seal(context + "/why", node.get("why").asString().strip()));
    rows.add(decision);
  }

  private void act(Scene scene, String section, JsonNode node, int position) {
    Action action = new Action(scene.record(), section, position);
    action.word(
        scene.key().seal(action.nextContext(), node.get("text").asString().strip()),
        scene.person(node.get("owner").asString()).getId(),
        scene.dates().day(node, "by"));
    rows.add(action);
    written.computeIfAbsent(scene.record().getId(), id -> new ArrayList<>()).add(action);
    if (node.has("reviewed")) {
      String status = node.get("status").asString().replace('-', '_').toUpperCase(Locale.ROOT);
      toReview.add(
          new Reviewed(
              action,
              scene.dates().day(node, "reviewed"),
              ActionStatus.valueOf(status),
              node.path("effect").asString("").strip()));
    }
  }

  private void review(Scene scene) {
    SupervisionRecord record = scene.record();
    Iterator<Reviewed> waiting = toReview.iterator();
    while (waiting.hasNext()) {
      Reviewed one = waiting.next();
      boolean here =
          one.on().equals(record.getHeldOn())
              && one.action().relationshipId().equals(record.relationshipId());
      if (here) {
        one.action().become(one.status(), record.authorId(), record.getId());
        ActionStep step =
            new ActionStep(one.action(), record.authorId(), record.getSharing().getSavedAt());
        step.explain(scene.key().seal(step.context(), one.effect()));
        rows.add(step);
        waiting.remove();
      }
    }
  }
}
