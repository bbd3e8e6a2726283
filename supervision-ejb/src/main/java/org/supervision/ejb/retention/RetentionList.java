package org.supervision.ejb.retention;

import java.util.List;

/**
 * A page of the files of leavers, the first to go first.
 *
 * @param more whether there are later ones
 * @param destroyed the last files that were destroyed
 * @param year which it is now
 */
public record RetentionList(
    List<RetentionRow> rows, boolean more, List<CertificateRow> destroyed, int year) {

  /** Keeps its own copies. */
  public RetentionList {
    rows = List.copyOf(rows);
    destroyed = List.copyOf(destroyed);
  }
}
