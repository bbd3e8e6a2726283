package org.supervision.ejb.retention;

import jakarta.inject.Inject;
import java.time.Clock;
import org.supervision.domain.people.ClosedPart;
import org.supervision.ejb.people.LinesOfSight;

/** Where the reckoning of one file comes from. */
class RetentionReads {

  @Inject private Retention retention;
  @Inject private DisposalViews disposals;
  @Inject private LinesOfSight lines;
  @Inject private Clock clock;

  Retention retention() {
    return retention;
  }

  DisposalViews disposals() {
    return disposals;
  }

  /** What of somebody's file is closed, because they came back or left the directorate. */
  ClosedPart closed(String personId) {
    return ClosedPart.of(lines.everOf(personId), clock.instant());
  }
}
