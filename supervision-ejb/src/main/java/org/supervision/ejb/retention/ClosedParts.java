package org.supervision.ejb.retention;

import jakarta.inject.Inject;
import java.time.Clock;
import org.supervision.domain.people.ClosedPart;
import org.supervision.ejb.people.LinesOfSight;

/** What of files is closed, because somebody came back or left the directorate. */
class ClosedParts {

  @Inject private LinesOfSight lines;
  @Inject private Clock clock;

  ClosedPart of(String personId) {
    return ClosedPart.of(lines.everOf(personId), clock.instant());
  }
}
