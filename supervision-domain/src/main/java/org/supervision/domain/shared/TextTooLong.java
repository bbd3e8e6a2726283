package org.supervision.domain.shared;

/** A field takes only so many characters; what was typed is kept on the page to be shortened. */
public class TextTooLong extends RuleBroken {

  private static final long serialVersionUID = 1L;

  /**
   * @param longest how many characters the field takes
   * @param length how many there were
   */
  public TextTooLong(int longest, int length) {
    super(longest, length);
  }
}
