package org.supervision.ejb.keys;

import org.supervision.domain.shared.RuleBroken;

/**
 * The content of a file is here, as after an old backup was restored, and its key was destroyed: it
 * can be read by nobody any more.
 */
public class FileWasDestroyed extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
