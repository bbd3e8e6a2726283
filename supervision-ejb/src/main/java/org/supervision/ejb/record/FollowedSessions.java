package org.supervision.ejb.record;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.supervision.domain.record.FollowedSession;

/** Sessions of many, each with whether it was prepared and written up: one query. */
public class FollowedSessions {

  @Inject private SupervisionRecords records;

  /** All sessions of these people on or after a day, in order of time; facts only. */
  public List<FollowedSession> of(Collection<String> supervisees, LocalDate since) {
    return records.followed(supervisees, since);
  }
}
