package org.supervision.ejb.access;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.supervision.domain.access.FileSubject;
import org.supervision.domain.access.Verb;

/** Which things of a list the caller may read, whichever feature keeps them: for showing links. */
public class ReadableSubjects {

  @Inject @Any private Instance<SubjectsOfKind> features;
  @Inject private FileAccess access;

  /** Those of a kind and of {@code ids} that would open, without logging. */
  public Set<String> among(String kind, Collection<String> ids) {
    return ids.isEmpty()
        ? Set.of()
        : features.stream()
            .filter(feature -> feature.kind().equals(kind))
            .flatMap(feature -> feature.of(ids).stream())
            .filter(subject -> access.permits(subject, Verb.READ))
            .map(FileSubject::subjectId)
            .collect(Collectors.toSet());
  }
}
