package org.supervision.ejb.access;

import java.util.Collection;
import java.util.List;
import org.supervision.domain.access.SubjectDay;

/**
 * Says of what day those things are that a feature keeps in a file, so that a line of the access
 * log can name them.
 */
public interface SubjectDays {

  /** The days of those of {@code subjectIds} that this feature keeps; of the others nothing. */
  List<SubjectDay> of(Collection<String> subjectIds);
}
