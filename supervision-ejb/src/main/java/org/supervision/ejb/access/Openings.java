package org.supervision.ejb.access;

import jakarta.inject.Inject;
import java.time.Instant;
import org.supervision.domain.access.Granted;
import org.supervision.domain.access.Relations.StatedPurpose;

/** What opens a file for a time to somebody who is not one of the pair. */
class Openings {

  @Inject private AccessWindows windows;
  @Inject private AnyGrants grants;
  @Inject private FileReviews reviews;

  /** The purpose that they stated, or null while none is open. */
  StatedPurpose stated(String personId, String fileId, Instant at) {
    return windows
        .open(personId, fileId, at)
        .map(open -> new StatedPurpose(open.getId(), open.getPurpose(), open.isCoversHealth()))
        .orElse(null);
  }

  /**
   * What they were granted, or null.
   *
   * @param hasPart whether they supervise or manage whom it is about
   */
  Granted granted(String personId, String fileId, Instant at, boolean hasPart) {
    return grants.of(personId, fileId, at, hasPart).orElse(null);
  }

  /** Whether a review of it is in their hands. */
  boolean isInHand(String fileId, String personId) {
    return reviews.isInHand(fileId, personId);
  }
}
