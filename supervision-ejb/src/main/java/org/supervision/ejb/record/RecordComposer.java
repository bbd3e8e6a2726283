package org.supervision.ejb.record;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.policy.Template;
import org.supervision.domain.policy.TemplateSection;
import org.supervision.domain.record.Amendment;
import org.supervision.domain.record.Decision;
import org.supervision.domain.record.Disagreement;
import org.supervision.domain.record.RecordSection;
import org.supervision.domain.record.RecordState;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.ejb.action.ActionText;
import org.supervision.ejb.action.RecordActions;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.people.NamedPeople;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.policy.Policies;

/** Opens the rows of a record and puts them together in the order of its own template version. */
public class RecordComposer {

  @Inject private RecordParts parts;
  @Inject private RecordActions actions;
  @Inject private Policies policies;
  @Inject private Names names;

  /** All that a record says as its rows stand now. */
  public RecordContent compose(SupervisionRecord record, FileKey key) {
    return written(record, key).content();
  }

  /** The same, and how often each section was written. */
  Written written(SupervisionRecord record, FileKey key) {
    Rows rows = rows(record, key);
    Map<String, Integer> versions = new HashMap<>();
    rows.sections().forEach(one -> versions.put(one.getKey(), one.getTextVersion()));
    return new Written(content(record, rows, key), versions);
  }

  /**
   * What a record says as its rows stand.
   *
   * @param textVersions how often each section was written, by its key: what a page carries to
   *     notice a clash
   */
  record Written(RecordContent content, Map<String, Integer> textVersions) {}

  /** Who of the two went back from the agreed text, and why; the first of them first. */
  List<WentBack> wentBack(SupervisionRecord record, RecordContent content, FileKey key) {
    if (!record.getSharing().wasReopened()) {
      return List.of();
    }
    return parts.reopeningsOf(record.getId()).stream()
        .map(
            one ->
                new WentBack(
                    one.getPersonId().equals(record.getSupervisorId())
                        ? content.supervisor()
                        : content.supervisee(),
                    one.getReopenedAt(),
                    key.open(one.context(), one.getReason())))
        .toList();
  }

  private RecordContent content(SupervisionRecord record, Rows rows, FileKey key) {
    Policy policy = policies.version(record.getTemplate().getPolicyVersionId());
    Template template = templateOf(record);
    NamedPeople people = names.within(record.organisationId(), rows.people(record));
    List<RecordContent.Section> sections = new ArrayList<>();
    for (TemplateSection form : template.sections()) {
      sections.add(new SectionComposer(form, rows, people, key).compose());
    }
    String supervisor = people.nameOf(record.getSupervisorId());
    String supervisee = people.nameOf(record.getSuperviseeId());
    String begunBy = begunBy(record, people);
    return new RecordContent(
        record.getId(),
        (begunBy == null ? supervisor : begunBy) + " supervising " + supervisee,
        record.getAmendsId() == null ? template.kind() : "addendum",
        record.getHeldOn(),
        people.organisation(),
        supervisor,
        supervisee,
        people.nameOf(record.authorId()),
        begunBy,
        new RecordContent.Form(
            template.name(), template.version(), policy.name(), policy.version()),
        sections);
  }

  private static String begunBy(SupervisionRecord record, NamedPeople people) {
    String id = record.getPassing().getBegunById();
    return id == null ? null : people.nameOf(id);
  }

  /** The template version that a record is written on. */
  public Template templateOf(SupervisionRecord record) {
    return policies.template(
        record.getTemplate().getPolicyVersionId(), record.getTemplate().getKey());
  }

  private Rows rows(SupervisionRecord record, FileKey key) {
    boolean everShared = record.getState() != RecordState.DRAFT;
    String id = record.getId();
    return new Rows(
        parts.sectionsOf(id),
        parts.decisionsOf(id),
        actions.of(id, key),
        record.getAmendsId() == null
            ? actions.carriedTo(id, List.of(record.relationshipId()), key)
            : List.of(),
        everShared ? parts.amendmentsOf(id) : List.of(),
        everShared ? parts.disagreementsOf(id) : List.of());
  }

  /** The rows of one record, still sealed but for the actions. */
  record Rows(
      List<RecordSection> sections,
      List<Decision> decisions,
      List<ActionText> actions,
      List<ActionText> carried,
      List<Amendment> amendments,
      List<Disagreement> disagreements) {

    Collection<String> people(SupervisionRecord record) {
      List<String> ids = new ArrayList<>();
      ids.add(record.getSupervisorId());
      ids.add(record.getSuperviseeId());
      Optional.ofNullable(record.getPassing().getBegunById()).ifPresent(ids::add);
      actions.forEach(action -> ids.add(action.ownerId()));
      carried.forEach(action -> ids.add(action.ownerId()));
      amendments.forEach(amendment -> ids.add(amendment.getSuggestedById()));
      return ids;
    }
  }
}
