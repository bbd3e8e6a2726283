package org.supervision.ejb.session;

import java.time.Instant;
import java.util.List;

/**
 * A preparation, opened.
 *
 * @param parts every heading of its form, in order
 * @param savedAt when something in it was written last, or null
 * @param sentAt when it was sent to the supervisor, or null
 */
public record PreparationView(List<PreparedPart> parts, Instant savedAt, Instant sentAt) {

  /** Whether the supervisor can read it. */
  public boolean isSent() {
    return sentAt != null;
  }

  /** The headings under which something is written. */
  public List<PreparedPart> written() {
    return parts.stream().filter(PreparedPart::isWritten).toList();
  }
}
