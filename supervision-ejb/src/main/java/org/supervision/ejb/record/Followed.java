package org.supervision.ejb.record;

import java.util.List;
import java.util.Optional;
import org.supervision.domain.record.FollowedSession;
import org.supervision.domain.session.TimeProposal;

/**
 * Sessions of several people, and the times that are proposed for some.
 *
 * @param sessions in order of time
 * @param proposals that wait for an answer, or suited nobody, while a time of theirs is to come; in
 *     the order in which they were proposed
 */
public record Followed(List<FollowedSession> sessions, List<TimeProposal> proposals) {

  /** None. */
  public static final Followed NOTHING = new Followed(List.of(), List.of());

  /** Keeps its own copies. */
  public Followed {
    sessions = List.copyOf(sessions);
    proposals = List.copyOf(proposals);
  }

  /** What was proposed last in a relationship, for one of the two and nobody else. */
  public Optional<TimeProposal> proposedIn(String relationshipId, String readerId) {
    return proposals.stream()
        .filter(one -> one.relationshipId().equals(relationshipId))
        .filter(one -> one.isOf(readerId))
        .reduce((one, later) -> later);
  }
}
