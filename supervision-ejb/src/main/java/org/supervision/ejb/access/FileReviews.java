package org.supervision.ejb.access;

/**
 * Knows who looks into a file whose time is over, so that this feature need not know what a
 * disposal is.
 */
public interface FileReviews {

  /**
   * Whether somebody opened the facts of a file that is before HR, for the step that comes next
   * (ACCESS 19). Once they took it, or somebody else opened the facts after them, it is not.
   */
  boolean isInHand(String fileId, String personId);
}
