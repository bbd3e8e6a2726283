package org.supervision.domain.access;

import org.supervision.domain.shared.RuleBroken;

/**
 * The caller could read this after stating a purpose (ACCESS 10, 26): they are shown the purpose
 * page.
 */
public class PurposeNeeded extends RuleBroken {

  private static final long serialVersionUID = 1L;

  private final String fileId;

  /**
   * @param fileId the file that a purpose would open
   */
  public PurposeNeeded(String fileId) {
    this.fileId = fileId;
  }

  /** The file that a purpose would open. */
  public String fileId() {
    return fileId;
  }
}
