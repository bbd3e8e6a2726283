package org.supervision.domain.transfer;

import org.supervision.domain.shared.RuleBroken;

/** A transfer goes to somebody else than who holds the file. */
public class FileStaysWithItsHolder extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
