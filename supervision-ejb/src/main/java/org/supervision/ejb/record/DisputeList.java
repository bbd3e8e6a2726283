package org.supervision.ejb.record;

import java.util.List;

/**
 * What somebody disputes under a request.
 *
 * @param name who asks
 * @param rows one for each passage, the first first
 */
public record DisputeList(String name, List<DisputeRow> rows) {

  /** Keeps its own copy. */
  public DisputeList {
    rows = List.copyOf(rows);
  }
}
