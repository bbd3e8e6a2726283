package org.supervision.ejb.record;

import java.util.List;
import org.supervision.domain.policy.TemplateSection;
import org.supervision.domain.record.Amendment;
import org.supervision.domain.record.Decision;
import org.supervision.domain.record.Disagreement;
import org.supervision.ejb.action.ActionText;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.people.NamedPeople;

/** Opens and gathers what belongs to one section of a record. */
record SectionComposer(
    TemplateSection form, RecordComposer.Rows rows, NamedPeople people, FileKey key) {

  RecordContent.Section compose() {
    return new RecordContent.Section(
        form.key(),
        form.heading(),
        form.hint(),
        form.health(),
        discussion(),
        rows.carried().stream().filter(this::isHere).map(this::carried).toList(),
        rows.decisions().stream()
            .filter(decision -> decision.getSectionKey().equals(form.key()))
            .map(this::decided)
            .toList(),
        rows.actions().stream().filter(this::isHere).map(this::agreed).toList(),
        suggested(),
        rows.disagreements().stream()
            .filter(disagreement -> disagreement.getSectionKey().equals(form.key()))
            .map(this::disagreed)
            .toList());
  }

  private String discussion() {
    return rows.sections().stream()
        .filter(section -> section.getKey().equals(form.key()))
        .filter(section -> section.getText() != null)
        .map(section -> key.open(section.context(), section.getText()))
        .findFirst()
        .orElse("");
  }

  private boolean isHere(ActionText action) {
    return action.sectionKey().equals(form.key());
  }

  private RecordContent.Carried carried(ActionText action) {
    return new RecordContent.Carried(
        action.id(),
        action.wording(),
        people.nameOf(action.ownerId()),
        action.dueOn(),
        action.status().name(),
        action.note(),
        action.reviewedIn() != null);
  }

  private RecordContent.Agreed agreed(ActionText action) {
    return new RecordContent.Agreed(
        action.id(),
        action.wording(),
        action.ownerId(),
        people.nameOf(action.ownerId()),
        action.dueOn());
  }

  private RecordContent.Decided decided(Decision decision) {
    return new RecordContent.Decided(
        decision.getId(),
        key.open(decision.context(), decision.getWording()),
        key.open(decision.context() + "/why", decision.getReason()));
  }

  private List<RecordContent.Suggested> suggested() {
    return rows.amendments().stream()
        .filter(amendment -> amendment.getSectionKey().equals(form.key()))
        .map(this::suggested)
        .toList();
  }

  private RecordContent.Suggested suggested(Amendment amendment) {
    return new RecordContent.Suggested(
        amendment.getId(),
        people.nameOf(amendment.getSuggestedById()),
        amendment.getSuggestedAt(),
        key.open(amendment.context(), amendment.getText()),
        amendment.getAnswer() == null ? null : amendment.getAnswer().name(),
        key.open(amendment.context() + "/why", amendment.getAnswerReason()));
  }

  private RecordContent.Disagreed disagreed(Disagreement disagreement) {
    return new RecordContent.Disagreed(
        disagreement.getId(),
        key.open(disagreement.context("passage"), disagreement.getPassage()),
        key.open(disagreement.context("statement"), disagreement.getStatement()),
        key.open(disagreement.context("rationale"), disagreement.getRationale()),
        key.open(disagreement.context("outcome"), disagreement.getOutcome()),
        key.open(disagreement.context("takenTo"), disagreement.getTakenTo()));
  }
}
