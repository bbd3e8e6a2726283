package org.supervision.ejb.file;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody wrote in a file beside its records, agreements and documents: a reason, a note, an
 * agenda item.
 *
 * @param kind a word for what it is: {@code agenda}, {@code handover}…
 * @param day of which it is, or null
 * @param byId who wrote it, or null where that is not kept
 * @param texts as they were written, opened
 */
public record WrittenBeside(String kind, LocalDate day, String byId, List<String> texts) {

  /** Keeps its own copy. */
  public WrittenBeside {
    texts = List.copyOf(texts);
  }
}
