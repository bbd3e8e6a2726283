package org.supervision.ejb.access;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.supervision.domain.access.Granted;

/** What somebody was granted, whichever feature granted it. */
class AnyGrants {

  @Inject private Instance<RunningGrants> features;

  /** What opens a file to a person at an instant: the first that does. */
  Optional<Granted> of(String personId, String fileId, Instant at) {
    return features.stream()
        .map(feature -> feature.of(personId, fileId, at))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The grants on a file whose notice was withheld, with the day it ends. */
  Map<String, LocalDate> withheldOn(String fileId) {
    Map<String, LocalDate> withheld = new HashMap<>();
    features.forEach(feature -> withheld.putAll(feature.withheldOn(fileId)));
    return withheld;
  }
}
