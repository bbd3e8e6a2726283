package org.supervision.ejb.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.supervision.domain.access.Verb;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.session.TighterFrequency;
import org.supervision.domain.session.TighterNeedsReason;
import org.supervision.domain.session.TighterStands;
import org.supervision.domain.shared.WrittenText;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.people.Relationships;

/** Meeting more often than the policy asks, for a time and with a reason (PRODUCT F4). */
@Stateless
@RolesAllowed("staff")
public class TighterFrequencyService {

  @Inject private SessionDoor door;
  @Inject private TighterFrequencies frequencies;
  @Inject private Relationships relationships;
  @Inject private Names names;
  @Inject private Clock clock;

  /** Each time of it in a relationship, for the two; each is logged before it is shown. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public TighterList read(String relationshipId) {
    SupervisoryRelationship pair = relationships.get(relationshipId);
    TighterFrequency wanted = wanted(pair, Verb.READ);
    door.goOn(wanted, Verb.READ);
    List<TighterFrequency> all = frequencies.in(relationshipId, LockModeType.NONE);
    all.forEach(one -> door.require(one, Verb.READ));
    Map<String, Person> people =
        names.of(
            all.stream()
                .flatMap(one -> Stream.of(one.getSetBy(), one.getEndedBy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    return new TighterList(
        wanted.fileId(),
        door.otherOf(pair),
        door.callerId().equals(pair.getSupervisorId()),
        all.stream().map(one -> row(one, people)).toList());
  }

  private TighterRow row(TighterFrequency one, Map<String, Person> people) {
    return new TighterRow(
        one.getId(),
        one.getTerm(),
        door.keyOf(one).open(one.context(), one.getReason()),
        people.get(one.getSetBy()).getName(),
        one.getEndedBy() == null ? null : people.get(one.getEndedBy()).getName(),
        one.isStanding(today()));
  }

  /**
   * Says that the two meet more often from today on.
   *
   * @throws TighterStands where they do already
   */
  public void tighten(String relationshipId, TighterWanted wanted) {
    TighterFrequency one = wanted(relationships.get(relationshipId), Verb.TIGHTEN);
    door.goOn(one, Verb.TIGHTEN);
    relationships.holdCurrent(relationshipId);
    door.require(one, Verb.TIGHTEN);
    if (WrittenText.isBlank(wanted.reason())) {
      throw new TighterNeedsReason();
    }
    if (standing(relationshipId)) {
      throw new TighterStands();
    }
    String reason = WrittenText.of(wanted.reason(), WrittenText.SHORT);
    one.say(
        wanted.weeks(),
        wanted.lastOn(),
        door.keyOf(one).seal(one.context(), reason),
        today(),
        clock.instant());
    frequencies.add(one);
    door.fileOf(one.getSuperviseeId()).moreOften(one.getTerm());
  }

  private boolean standing(String relationshipId) {
    return frequencies.in(relationshipId, LockModeType.NONE).stream()
        .anyMatch(one -> one.isStanding(today()));
  }

  /** Ends one before its time: today is its last day. What fell due meanwhile stays due. */
  public void end(String id) {
    TighterFrequency found = frequencies.get(id);
    door.goOn(found, Verb.TIGHTEN);
    relationships.holdCurrent(found.relationshipId());
    TighterFrequency one = frequencies.getForStep(id);
    door.require(one, Verb.TIGHTEN);
    one.end(door.callerId(), today());
    door.fileOf(one.getSuperviseeId()).moreOften(one.getTerm());
  }

  /** Only in the line is there such a thing: who asks elsewhere is told that there is none. */
  private TighterFrequency wanted(SupervisoryRelationship pair, Verb verb) {
    if (pair.getKind() != RelationshipKind.LINE_MANAGEMENT) {
      throw door.refused("tighter", pair.getId(), verb);
    }
    return new TighterFrequency(pair, door.fileOf(pair.getSuperviseeId()).getId());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
