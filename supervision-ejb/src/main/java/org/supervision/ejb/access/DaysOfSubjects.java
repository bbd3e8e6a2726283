package org.supervision.ejb.access;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.supervision.domain.access.SubjectDay;

/** Of what day things of a file are, whichever feature keeps them. */
class DaysOfSubjects {

  @Inject @Any private Instance<SubjectDays> features;

  /** The days by the identifier of the thing; what has no day is left out. */
  Map<String, LocalDate> of(Collection<String> subjectIds) {
    return subjectIds.isEmpty()
        ? Map.of()
        : features.stream()
            .flatMap(feature -> feature.of(subjectIds).stream())
            .collect(Collectors.toMap(SubjectDay::subjectId, SubjectDay::day));
  }
}
