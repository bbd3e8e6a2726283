package org.supervision.web.shell;

import java.io.Serializable;

/**
 * One of several answers to choose from.
 *
 * @param value what is sent
 * @param label what is read
 * @param hint what it means, or null
 */
public record Choice(String value, String label, String hint) implements Serializable {

  /** An answer that explains itself. */
  public Choice(String value, String label) {
    this(value, label, null);
  }

  /** What is sent. */
  public String getValue() {
    return value;
  }

  /** What is read. */
  public String getLabel() {
    return label;
  }

  /** What it means, or null. */
  public String getHint() {
    return hint;
  }
}
