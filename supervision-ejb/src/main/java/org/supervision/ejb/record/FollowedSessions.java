package org.supervision.ejb.record;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.supervision.domain.record.FollowedSession;
import org.supervision.domain.session.Session;
import org.supervision.domain.session.TimeProposal;

/**
 * Sessions of many, each with whether it was prepared and written up, and the times that are
 * proposed: one query.
 */
public class FollowedSessions {

  private static final int PROPOSED = 3;

  @Inject private SupervisionRecords records;
  @Inject private Clock clock;

  /**
   * All sessions of these people on or after a day, in order of time; facts only, and none of a
   * part of the file that is closed: who comes back begins anew.
   */
  public Followed of(Collection<String> supervisees, LocalDate since) {
    Map<String, FollowedSession> sessions = new LinkedHashMap<>();
    Map<String, TimeProposal> proposals = new LinkedHashMap<>();
    for (Object[] row : records.followed(supervisees, since, clock.instant())) {
      if (row[0] instanceof Session session) {
        sessions.put(
            session.getId(),
            new FollowedSession(session, (Instant) row[1], ((Number) row[2]).longValue()));
      }
      if (row[PROPOSED] instanceof TimeProposal proposal) {
        proposals.put(proposal.getId(), proposal);
      }
    }
    return new Followed(List.copyOf(sessions.values()), inOrder(proposals.values()));
  }

  private static List<TimeProposal> inOrder(Collection<TimeProposal> proposals) {
    return proposals.stream().sorted(Comparator.comparing(TimeProposal::getProposedAt)).toList();
  }
}
