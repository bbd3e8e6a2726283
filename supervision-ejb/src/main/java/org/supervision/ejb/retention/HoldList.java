package org.supervision.ejb.retention;

import java.util.List;

/**
 * The holds of an organisation.
 *
 * @param standing a page of those that keep files, the next review first
 * @param more whether there are others, whose review is later
 * @param lifted a page of those that do no more
 * @param older whether there are older ones
 */
public record HoldList(List<HoldRow> standing, boolean more, List<HoldRow> lifted, boolean older) {

  /** Keeps its own copies. */
  public HoldList {
    standing = List.copyOf(standing);
    lifted = List.copyOf(lifted);
  }
}
