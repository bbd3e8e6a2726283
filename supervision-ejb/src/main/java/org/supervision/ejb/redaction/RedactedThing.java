package org.supervision.ejb.redaction;

import java.time.LocalDate;
import java.util.List;

/**
 * A record, an agreement, a document or what else was written, before who answers: what was written
 * in it.
 *
 * @param title of whom it is; of a document what it is called; null of what else was written
 * @param day of which it is, or null
 * @param parts what was written, part by part; none of a document
 */
record RedactedThing(String title, LocalDate day, List<Wording.Part> parts) {

  /** All texts of it. */
  List<String> texts() {
    return parts.stream().flatMap(part -> part.texts().stream()).toList();
  }
}
