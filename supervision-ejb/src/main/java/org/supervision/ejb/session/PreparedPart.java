package org.supervision.ejb.session;

import java.util.List;

/**
 * One heading of a preparation, opened.
 *
 * @param key the form's key of it
 * @param hint one line under the heading, or null
 * @param prompts questions that may help
 * @param text what is written, perhaps empty
 * @param textVersion how often it was written
 */
public record PreparedPart(
    String key, String heading, String hint, List<String> prompts, String text, int textVersion) {

  /** Whether anything is written under it. */
  public boolean isWritten() {
    return !text.isBlank();
  }
}
