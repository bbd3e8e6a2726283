package org.supervision.ejb.record;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.supervision.domain.record.FollowedSession;

/** Sessions of many, each with whether it was prepared and written up: one query. */
public class FollowedSessions {

  @Inject private SupervisionRecords records;
  @Inject private Clock clock;

  /**
   * All sessions of these people on or after a day, in order of time; facts only, and none of a
   * part of the file that is closed: who comes back begins anew.
   */
  public List<FollowedSession> of(Collection<String> supervisees, LocalDate since) {
    return records.followed(supervisees, since, clock.instant());
  }
}
