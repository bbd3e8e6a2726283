package org.supervision.ejb.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.supervision.domain.access.Granted;

/** Finds what somebody was granted, so that this feature need not know what a grant is. */
public interface RunningGrants {

  /** What a person may read of a file under a grant that runs at an instant. */
  Optional<Granted> of(String personId, String fileId, Instant at);

  /**
   * Whether it comes with what its holder has to do, and not with an approval: it counts before
   * what was approved, and opens nothing to whoever supervises or manages whom it is about.
   */
  default boolean isOfDuty() {
    return false;
  }

  /** The grants on a file whose notice was withheld from its supervisee, with the day it ends. */
  Map<String, LocalDate> withheldOn(String fileId);
}
