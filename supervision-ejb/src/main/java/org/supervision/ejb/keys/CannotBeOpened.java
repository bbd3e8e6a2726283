package org.supervision.ejb.keys;

/**
 * A key or a text did not open: it was changed, moved to another place, or sealed under a key that
 * is not here. It says which place, never what stood there.
 */
public class CannotBeOpened extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /**
   * @param what the place that was asked for, by identifiers alone
   * @param cause what the cipher said, or null where there was no key at all
   */
  CannotBeOpened(String what, Throwable cause) {
    super("Cannot be opened: " + what, cause);
  }
}
