package org.supervision.ejb.access;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supervision.domain.access.FileSubject;

/**
 * Which things of a list the caller reads for a request that they answer, whichever feature keeps
 * them: what opens to them as anything else is not among it (ACCESS 19).
 */
public class ReadableSubjects {

  @Inject @Any private Instance<SubjectsOfKind> features;
  @Inject private FileAccess access;

  /** Those of a kind and of {@code ids} that would open, without logging. */
  public Set<String> among(String kind, Collection<String> ids) {
    return ids.isEmpty()
        ? Set.of()
        : opening(kind, ids).map(FileSubject::subjectId).collect(Collectors.toSet());
  }

  /** Whether one of a kind would open and belongs to a file, without logging. */
  public boolean isIn(String fileId, String kind, String id) {
    return opening(kind, List.of(id)).anyMatch(subject -> subject.fileId().equals(fileId));
  }

  private Stream<? extends FileSubject> opening(String kind, Collection<String> ids) {
    return features.stream()
        .filter(feature -> feature.kind().equals(kind))
        .flatMap(feature -> feature.of(ids).stream())
        .filter(subject -> access.opensUnderGrant(subject));
  }
}
