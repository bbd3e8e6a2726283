package org.supervision.ejb.action;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.supervision.domain.action.ActionStep;
import org.supervision.domain.action.CarriedAction;
import org.supervision.domain.file.SupervisedPair;
import org.supervision.domain.people.Person;
import org.supervision.ejb.agreement.AgreedPair;
import org.supervision.ejb.agreement.AgreedPairs;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.people.Names;

/** Opens actions out of several files, once access was decided: each key is fetched once. */
class ActionOpening {

  @Inject private AgreedPairs agreed;
  @Inject private FileKeys keys;
  @Inject private Names names;
  @Inject private Caller caller;

  /** The caller's current relationships, on either side, by identifier. */
  record Pairs(Map<String, SupervisedPair> byRelationship) {

    List<String> relationships() {
      return List.copyOf(byRelationship.keySet());
    }
  }

  Pairs pairs() {
    return new Pairs(
        agreed.of(caller.id()).stream()
            .map(AgreedPair::pair)
            .collect(Collectors.toMap(SupervisedPair::relationshipId, pair -> pair)));
  }

  /** The lines of a list, with what was said of each last. */
  List<ActionLine> lines(List<CarriedAction> found, Pairs pairs) {
    Map<String, FileKey> opened =
        keys.of(found.stream().map(one -> one.action().fileId()).toList());
    Map<String, Person> people =
        names.of(found.stream().map(one -> one.action().getOwnerId()).toList());
    return found.stream()
        .map(
            one ->
                line(
                    RecordActions.open(one.action(), one.step(), opened.get(one.action().fileId())),
                    pairs.byRelationship().get(one.action().relationshipId()),
                    people.get(one.action().getOwnerId())))
        .toList();
  }

  /** All that was said of one action, the latest first. */
  List<ActionSaid> said(List<CarriedAction> steps) {
    List<ActionStep> taken =
        steps.stream().map(CarriedAction::step).filter(Objects::nonNull).toList();
    if (taken.isEmpty()) {
      return List.of();
    }
    FileKey key = keys.of(steps.get(0).action().fileId());
    Map<String, Person> people = names.of(taken.stream().map(ActionStep::getById).toList());
    List<ActionSaid> said = new ArrayList<>();
    for (ActionStep one : taken) {
      said.add(
          0,
          new ActionSaid(
              people.get(one.getById()).getName(),
              one.getTakenAt(),
              one.getStatus(),
              key.open(one.context(), one.getNote())));
    }
    return said;
  }

  private ActionLine line(ActionText text, SupervisedPair pair, Person owner) {
    return new ActionLine(
        text.id(),
        text.fromRecordId(),
        text.wording(),
        owner.getName(),
        owner.getId().equals(caller.id()),
        pair == null ? null : pair.supervisor(),
        pair == null ? null : pair.supervisee(),
        text.dueOn(),
        text.status(),
        text.note());
  }
}
