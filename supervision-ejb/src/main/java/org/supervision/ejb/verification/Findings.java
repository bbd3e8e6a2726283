package org.supervision.ejb.verification;

import java.util.List;

/**
 * What one verification found.
 *
 * @param read how much was read, in a sentence
 * @param found the first broken link of the log, and everything sealed that no longer is what was
 *     sealed, each in a sentence without a word of content; empty where all holds
 */
public record Findings(String read, List<String> found) {

  /** Whether all holds. */
  public boolean isClean() {
    return found.isEmpty();
  }
}
