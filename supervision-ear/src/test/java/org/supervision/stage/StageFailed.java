package org.supervision.stage;

/**
 * Something that the stage needs is missing or broke; the message is a sentence to show as it is.
 */
public class StageFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Said as it is to whoever is waiting. */
  public StageFailed(String sentence) {
    super(sentence);
  }

  StageFailed(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
