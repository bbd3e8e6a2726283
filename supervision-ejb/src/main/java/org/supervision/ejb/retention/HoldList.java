package org.supervision.ejb.retention;

import java.util.List;

/**
 * The holds of an organisation.
 *
 * @param standing those that keep files, the next review first
 * @param lifted a page of those that do no more
 * @param more whether there are older ones
 */
public record HoldList(List<HoldRow> standing, List<HoldRow> lifted, boolean more) {

  /** Keeps its own copies. */
  public HoldList {
    standing = List.copyOf(standing);
    lifted = List.copyOf(lifted);
  }
}
