package org.supervision.ejb.retention;

import java.util.List;

/**
 * A page of the files of leavers, the first to go first.
 *
 * @param more whether there are later ones
 */
public record RetentionList(List<RetentionRow> rows, boolean more) {

  /** Keeps its own copy. */
  public RetentionList {
    rows = List.copyOf(rows);
  }
}
