package org.supervision.ejb.access;

import java.util.Collection;
import java.util.List;
import org.supervision.domain.access.FileSubject;

/**
 * Finds things of one kind that a feature keeps in files, so that access to each can be asked
 * without knowing the feature.
 */
public interface SubjectsOfKind {

  /** Their kind, as {@link FileSubject#subjectKind()} says it. */
  String kind();

  /** Those with these identifiers, in one look; there is at least one. */
  List<? extends FileSubject> of(Collection<String> ids);
}
