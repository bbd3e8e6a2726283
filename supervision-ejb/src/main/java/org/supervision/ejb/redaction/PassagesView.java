package org.supervision.ejb.redaction;

import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.redaction.BlackPen;
import org.supervision.domain.redaction.RedactedKind;

/**
 * What was written in something, with what is left out of it marked.
 *
 * @param name who asks
 * @param title of whom it is; of a document what it is called; null of what else was written
 * @param day of which it is, or null
 * @param whole whether all of it is left out
 * @param parts what was written; none of a document
 * @param rows what is left out of it
 */
public record PassagesView(
    String name,
    RedactedKind of,
    String title,
    LocalDate day,
    boolean whole,
    List<Part> parts,
    List<RedactionRow> rows) {

  /** Keeps its own copies. */
  public PassagesView {
    parts = List.copyOf(parts);
    rows = List.copyOf(rows);
  }

  /**
   * What stands under one heading.
   *
   * @param heading null for what stands under none
   * @param texts each in stretches that are given and that are left out
   */
  public record Part(String heading, List<List<BlackPen.Run>> texts) {}
}
