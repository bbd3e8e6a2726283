package org.supervision.ejb.allocation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.supervision.domain.access.Verb;
import org.supervision.domain.allocation.Difficulty;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;
import org.supervision.ejb.people.Names;

/** What isn't working, before the two, who helps them, and who holds the file. */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DifficultyReadingService {

  @Inject private Difficulties difficulties;
  @Inject private FileAccess access;
  @Inject private FileKeys keys;
  @Inject private Names names;
  @Inject private AllocationPeople people;

  /** One of them; logged before anything is opened. */
  public DifficultyView read(String id) {
    Difficulty one = difficulties.get(id);
    access.require(one, Verb.READ);
    boolean open = !one.isSettled();
    FileKey key = keys.of(one.fileId());
    Map<String, Person> named = names.of(people(one));
    return new DifficultyView(
        id,
        name(named, one.getSuperviseeId()),
        name(named, one.getSupervisorId()),
        name(named, one.getRaisedById()),
        one.getRaisedAt(),
        key.open(one.accountContext(), one.getAccount()),
        name(named, one.getFacilitatorId()),
        key.open(one.outcomeContext(), one.getOutcome()),
        name(named, one.getSettledById()),
        one.getSettledAt(),
        open && access.permits(one, Verb.NAME_FACILITATOR),
        open && access.permits(one, Verb.SETTLE));
  }

  /** With whom the caller would raise one in a relationship, and when others were raised in it. */
  public DifficultiesBefore of(String relationshipId) {
    SupervisoryRelationship between = people.relationship(relationshipId);
    String me = access.goOn(people.difficultyIn(between), Verb.RAISE).personId();
    String other =
        me.equals(between.getSupervisorId())
            ? between.getSuperviseeId()
            : between.getSupervisorId();
    return new DifficultiesBefore(
        name(names.of(List.of(other)), other),
        difficulties.ofRelationship(relationshipId).stream()
            .map(one -> new DifficultyRow(one.getId(), one.getRaisedAt(), one.getSettledAt()))
            .toList());
  }

  private static List<String> people(Difficulty one) {
    return Stream.of(
            one.getSuperviseeId(),
            one.getSupervisorId(),
            one.getRaisedById(),
            one.getFacilitatorId(),
            one.getSettledById())
        .filter(Objects::nonNull)
        .toList();
  }

  private static String name(Map<String, Person> people, String id) {
    Person person = id == null ? null : people.get(id);
    return person == null ? "" : person.getName();
  }
}
