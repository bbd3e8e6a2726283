package org.supervision.ejb.redaction;

import java.util.List;

/**
 * How far an answer is: what is left out of it.
 *
 * @param name who asks
 * @param fileId their file
 * @param waiting how many redactions somebody has not agreed
 * @param agreed how many are agreed
 * @param rows a page of them, those that wait first
 * @param more whether there are others after them
 */
public record RedactionList(
    String name, String fileId, int waiting, int agreed, List<RedactionRow> rows, boolean more) {

  /** Keeps its own copy. */
  public RedactionList {
    rows = List.copyOf(rows);
  }
}
