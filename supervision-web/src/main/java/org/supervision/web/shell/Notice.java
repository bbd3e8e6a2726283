package org.supervision.web.shell;

import java.io.Serializable;

/**
 * What just happened, said once at the head of the next page.
 *
 * @param isGood whether it went as wanted
 * @param text one sentence of names and dates, never content
 * @param field the id of the field that is to be put right, or null
 */
public record Notice(boolean isGood, String text, String field) implements Serializable {

  /** The look of it: {@code good} or {@code wait}. */
  public String getKind() {
    return isGood ? "good" : "wait";
  }

  /** The sign beside it. */
  public String getIcon() {
    return isGood ? "tick" : "alert";
  }

  /** The sentence. */
  public String getText() {
    return text;
  }
}
