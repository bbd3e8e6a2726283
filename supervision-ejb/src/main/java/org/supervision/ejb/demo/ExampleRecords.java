package org.supervision.ejb.demo;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.supervision.domain.people.Person;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.policy.Signatory;
import org.supervision.domain.policy.Template;
import org.supervision.domain.policy.TemplateSection;
import org.supervision.domain.record.Amendment;
import org.supervision.domain.record.Disagreement;
import org.supervision.domain.record.RecordSection;
import org.supervision.domain.record.RecordVersion;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.domain.record.TemplateUsed;
import org.supervision.domain.session.Session;
import org.supervision.domain.shared.SealedText;
import org.supervision.domain.signature.Signature;
import org.supervision.domain.signature.SigningChallenge;
import org.supervision.ejb.policy.DueDates;
import org.supervision.ejb.policy.Policies;
import org.supervision.ejb.record.SignedRecord;
import tools.jackson.databind.JsonNode;

/** Makes the records of the example and takes each through its life up to where it stands. */
class ExampleRecords {

  @Inject private ExampleRows rows;
  @Inject private ExampleSections sections;
  @Inject private ExampleSeals seals;
  @Inject private Policies policies;
  @Inject private DueDates dueDates;

  void load(JsonNode node, Session session, ExampleCast cast, ExampleDates dates) {
    Policy policy = policies.of(cast.organisation().getId());
    Template form = policies.templateFor(policy, "");
    SupervisionRecord record =
        new SupervisionRecord(
            session,
            new TemplateUsed(policy.versionId(), form.key(), form.version()),
            dueDates.recordWrittenBy(policy, session.getOnDay()),
            session.getStartsAt());
    rows.add(record);
    Scene scene = new Scene(node, record, cast, dates, cast.organisation().getId());
    sections.write(scene, form);
    share(scene);
    if (node.has("agreed")) {
      agree(scene);
      sign(scene);
    }
    if (node.has("addendum")) {
      add(scene, policy);
    }
  }

  private void share(Scene scene) {
    if (!scene.node().has("shared")) {
      return;
    }
    Instant at = scene.dates().minute(scene.node(), "shared");
    SupervisionRecord record = scene.record();
    record.share(record.authorId(), at);
    sections.agreeActions(record.getId(), at);
    rows.flush();
    seals.keep(scene, RecordVersion.Kept.SHARED, at);
    scene.node().path("amendments").forEach(amendment -> suggest(scene, amendment));
    if (scene.node().has("disagreement")) {
      disagree(scene, at);
    }
    rows.flush();
  }

  private void suggest(Scene scene, JsonNode node) {
    Amendment amendment =
        new Amendment(
            scene.record().getId(),
            node.get("section").asString(),
            scene.cast().person(node.get("by").asString()).getId(),
            scene.dates().minute(node, "at"));
    String why = node.path("why").asString("");
    String text = node.get("text").asString().strip() + (why.isEmpty() ? "" : "\n\n" + why.strip());
    amendment.say(scene.key().seal(amendment.context(), text));
    rows.add(amendment);
  }

  private void disagree(Scene scene, Instant at) {
    JsonNode node = scene.node().get("disagreement");
    scene.record().disagree(scene.record().readerId());
    Disagreement disagreement =
        new Disagreement(
            scene.record().getId(), node.get("section").asString(), at.plusSeconds(7200));
    disagreement.state(
        part(scene, disagreement, node, "passage"), part(scene, disagreement, node, "statement"));
    disagreement.answer(
        part(scene, disagreement, node, "rationale"),
        part(scene, disagreement, node, "outcome"),
        null,
        at.plusSeconds(14400));
    rows.add(disagreement);
  }

  private static SealedText part(
      Scene scene, Disagreement disagreement, JsonNode node, String part) {
    return scene.key().seal(disagreement.context(part), node.get(part).asString().strip());
  }

  private void agree(Scene scene) {
    Instant at = scene.dates().minute(scene.node(), "agreed");
    SupervisionRecord record = scene.record();
    record.agree(record.readerId(), 0, at);
    rows.flush();
    seals.keep(scene, RecordVersion.Kept.AGREED, at);
  }

  private void sign(Scene scene) {
    SupervisionRecord record = scene.record();
    List<SignedRecord.Signed> signed = new ArrayList<>();
    for (JsonNode signature : scene.node().path("signed")) {
      Person signer = scene.cast().person(signature.get("by").asString());
      Instant at = scene.dates().minute(signature, "at");
      Signatory as =
          signer.getId().equals(record.getSupervisorId())
              ? Signatory.SUPERVISOR
              : Signatory.SUPERVISEE;
      rows.add(
          new Signature(
              new SigningChallenge(
                  signer.getId(), "record", record.getId(), seals.shown(scene), at),
              as,
              at));
      signed.add(new SignedRecord.Signed(signer.getName(), as.name(), at));
      if (record.sign(signer.getId(), at)) {
        seals.lock(scene, signed, at);
      }
    }
  }

  private void add(Scene scene, Policy policy) {
    JsonNode node = scene.node().get("addendum");
    Instant at = scene.dates().minute(node, "shared");
    Template form =
        policy
            .templateFor("addendum", "")
            .orElseThrow(() -> new IllegalStateException("No form for an addendum"));
    Person author = scene.cast().person(node.get("by").asString());
    SupervisionRecord addendum =
        scene
            .record()
            .add(
                author.getId(),
                new TemplateUsed(policy.versionId(), form.key(), form.version()),
                at.minusSeconds(600));
    rows.add(addendum);
    Scene later = new Scene(node, addendum, scene.cast(), scene.dates(), scene.organisationId());
    int position = 1;
    for (TemplateSection heading : form.sections()) {
      RecordSection section = new RecordSection(addendum.getId(), heading.key(), position);
      if (position++ == 1) {
        section.write(
            scene.key().seal(section.nextContext(), node.get("text").asString().strip()),
            0,
            author.getId(),
            at.minusSeconds(300));
      }
      rows.add(section);
    }
    share(later);
    addendum.agree(addendum.readerId(), 0, at.plusSeconds(60));
    rows.flush();
    seals.keep(later, RecordVersion.Kept.AGREED, at.plusSeconds(60));
    sign(later);
  }
}
