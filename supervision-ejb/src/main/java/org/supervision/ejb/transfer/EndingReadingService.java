package org.supervision.ejb.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.supervision.domain.access.Verb;
import org.supervision.domain.people.Person;
import org.supervision.domain.transfer.RelationshipEnding;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.people.Names;

/** The receipt of a relationship that ended, for both and for the supervisee's line: facts. */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EndingReadingService {

  @Inject private Endings endings;
  @Inject private Names names;
  @Inject private FileAccess access;

  /** One receipt. */
  public EndingView read(String id) {
    RelationshipEnding ending = endings.get(id);
    boolean own = access.require(ending, Verb.LIST).personId().equals(ending.superviseeId());
    Map<String, Person> people =
        names.of(
            Stream.of(ending.superviseeId(), ending.getSupervisorId(), ending.getFollowedById())
                .filter(Objects::nonNull)
                .toList());
    Person next = people.get(ending.getFollowedById());
    return new EndingView(
        id,
        own ? ending.fileId() : null,
        people.get(ending.superviseeId()).getName(),
        people.get(ending.getSupervisorId()).getName(),
        ending.getKind(),
        next == null ? "" : next.getGivenName(),
        ending.getEndedAt(),
        ending.getSettledAt(),
        Outcome.read(ending.getOutcome()));
  }
}
