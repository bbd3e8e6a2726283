package org.supervision.ejb.access;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.supervision.domain.access.Granted;

/** What somebody was granted, whichever feature granted it. */
class AnyGrants {

  @Inject private Instance<RunningGrants> features;

  /**
   * What opens a file to a person at an instant: what they have to do before what was approved.
   *
   * @param hasPart whether they supervise or manage whom it is about
   */
  Optional<Granted> of(String personId, String fileId, Instant at, boolean hasPart) {
    return features.stream()
        .filter(feature -> !(hasPart && feature.isOfDuty()))
        .sorted(Comparator.comparing(RunningGrants::isOfDuty).reversed())
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
