package org.supervision.ejb.request;

import java.util.List;

/**
 * A page of requests.
 *
 * @param more whether there are others after them
 */
public record RequestList(List<RequestRow> rows, boolean more) {

  /** Keeps its own copy. */
  public RequestList {
    rows = List.copyOf(rows);
  }
}
