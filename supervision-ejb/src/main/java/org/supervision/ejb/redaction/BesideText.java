package org.supervision.ejb.redaction;

import java.util.List;

/**
 * What else was written in a file, one thing after the other.
 *
 * @param parts each under a heading that says what it is, of when and by whom
 */
record BesideText(List<Part> parts) {

  /** Keeps its own copy. */
  BesideText {
    parts = List.copyOf(parts);
  }

  /** One of them. */
  record Part(String heading, List<String> texts) {}

  /** Whether there is none. */
  boolean isNothing() {
    return parts.isEmpty();
  }
}
