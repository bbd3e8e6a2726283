package org.supervision.ejb.retention;

import java.util.List;
import org.supervision.domain.retention.PurgeNote;

/**
 * A page of the certificates of what was purged.
 *
 * @param certificates the last first
 * @param more whether earlier ones follow
 */
public record PurgeList(List<PurgeNote> certificates, boolean more) {

  /** Keeps its own copy. */
  public PurgeList {
    certificates = List.copyOf(certificates);
  }
}
