package org.supervision.ejb.action;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.supervision.domain.access.FileSubject;
import org.supervision.domain.action.Action;
import org.supervision.domain.action.ActionNeedsOwner;
import org.supervision.domain.action.ActionNeedsReason;
import org.supervision.domain.action.ActionStep;
import org.supervision.domain.action.CarriedAction;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.shared.NotVisible;
import org.supervision.domain.shared.WrittenText;
import org.supervision.domain.writing.WordedMeanwhile;
import org.supervision.ejb.keys.FileKey;

/**
 * The actions of a record, for the record's own services: they have decided access and hold the
 * file's key.
 */
public class RecordActions {

  @Inject private Actions actions;
  @Inject private Clock clock;

  /** Writes an action down in a section of a draft. */
  public String write(FileSubject record, String sectionKey, WrittenAction written, FileKey key) {
    Action action = new Action(record, sectionKey, actions.ofRecord(record.subjectId()).size() + 1);
    word(action, written, key);
    actions.add(action);
    return action.getId();
  }

  /** Words an action of a record anew. */
  public void rewrite(
      String recordId, String actionId, String shown, WrittenAction written, FileKey key) {
    Action action = of(recordId, actionId);
    if (!agreed(action, key).mark().equals(shown)) {
      throw new WordedMeanwhile();
    }
    word(action, written, key);
  }

  /**
   * A draft passes to the next supervisor: its actions go with it, and those of earlier records
   * that were finished in it; what is open is handed on by itself.
   */
  public void passOn(
      String recordId, SupervisoryRelationship ended, SupervisoryRelationship begun) {
    actions.ofRecord(recordId).forEach(action -> action.passWithDraft(ended, begun));
    actions.carried(List.of(ended.getId()), recordId).stream()
        .map(CarriedAction::action)
        .filter(action -> !action.getStatus().isOpen())
        .forEach(action -> action.goOnBeside(begun));
  }

  /** Takes an action out of a draft. */
  public void remove(String recordId, String actionId) {
    actions.remove(of(recordId, actionId));
  }

  /**
   * Puts the actions of a record back to how they were shared: worded so, none more and none less.
   */
  public void putBack(FileSubject record, List<SharedAction> shared, FileKey key) {
    Map<String, Action> rows =
        actions.ofRecord(record.subjectId()).stream()
            .collect(Collectors.toMap(Action::getId, Function.identity()));
    for (SharedAction one : shared) {
      Action row = rows.remove(one.id());
      if (row == null) {
        row = Action.putBack(one.id(), record, one.sectionKey(), shared.indexOf(one) + 1);
        actions.add(row);
      } else if (written(row, key).equals(one.written())) {
        continue;
      }
      word(row, one.written(), key);
      row.agree(clock.instant());
    }
    rows.values().forEach(actions::remove);
  }

  private static WrittenAction written(Action action, FileKey key) {
    return new WrittenAction(
        key.open(action.context(), action.getWording()), action.getOwnerId(), action.getDueOn());
  }

  /** The record was shared: its actions count from now on. */
  public void agree(String recordId) {
    actions.ofRecord(recordId).forEach(action -> action.agree(clock.instant()));
  }

  /** The actions agreed in a record, as they were worded. */
  public List<ActionText> of(String recordId, FileKey key) {
    return actions.ofRecord(recordId).stream().map(action -> agreed(action, key)).toList();
  }

  /**
   * The actions that stand in a record from earlier meetings: open ones of these relationships, and
   * those that were reviewed in it.
   */
  public List<ActionText> carriedTo(
      String recordId, Collection<String> relationships, FileKey key) {
    Map<String, CarriedAction> lastStepOfEach = new LinkedHashMap<>();
    actions
        .carried(relationships, recordId)
        .forEach(carried -> lastStepOfEach.put(carried.action().getId(), carried));
    return lastStepOfEach.values().stream()
        .map(carried -> open(carried.action(), carried.step(), key))
        .toList();
  }

  /**
   * Reviews a carried action in a record: where it is now, and the effect or what is in the way.
   */
  public void review(FileSubject record, String actionId, ActionReview review, FileKey key) {
    Action action =
        actions
            .find(actionId)
            .filter(found -> found.fileId().equals(record.fileId()))
            .orElseThrow(NotVisible::new);
    if (review.needsNote() && review.hasNoNote()) {
      throw new ActionNeedsReason();
    }
    action.become(review.status(), review.byId(), record.subjectId());
    ActionStep step = new ActionStep(action, review.byId(), clock.instant());
    step.explain(key.seal(step.context(), WrittenText.of(review.note(), WrittenText.SHORT)));
    actions.add(step);
  }

  private void word(Action action, WrittenAction written, FileKey key) {
    if (written.ownerId() == null || written.dueOn() == null || written.wording().isBlank()) {
      throw new ActionNeedsOwner();
    }
    String wording = WrittenText.of(written.wording(), WrittenText.SHORT);
    action.word(key.seal(action.nextContext(), wording), written.ownerId(), written.dueOn());
  }

  private Action of(String recordId, String actionId) {
    return actions
        .find(actionId)
        .filter(action -> action.getRecordId().equals(recordId))
        .orElseThrow(NotVisible::new);
  }

  /** As it was agreed, whoever owes it since. */
  private static ActionText agreed(Action action, FileKey key) {
    return text(action, action.getOwnerId(), null, key);
  }

  /** As it stands now, owed by whom it was handed on to. */
  static ActionText open(Action action, ActionStep step, FileKey key) {
    return text(action, action.getHolderId(), step, key);
  }

  private static ActionText text(Action action, String ownerId, ActionStep step, FileKey key) {
    return new ActionText(
        action.getId(),
        action.getRecordId(),
        action.getSectionKey(),
        key.open(action.context(), action.getWording()),
        ownerId,
        action.getDueOn(),
        step == null ? action.getStatus() : step.getStatus(),
        step == null ? null : key.open(step.context(), step.getNote()),
        step == null ? null : step.getRecordId());
  }
}
