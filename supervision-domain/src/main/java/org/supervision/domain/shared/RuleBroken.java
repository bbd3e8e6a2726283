package org.supervision.domain.shared;

import java.util.List;

/**
 * A rule of the field that refused a step. Each subclass is named as the sentence that was broken;
 * its words stand in the message bundle of its feature under {@link #key()}. It rolls the
 * transaction back.
 */
public abstract class RuleBroken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Object> details;

  /**
   * @param details what the sentence names (people, dates, counts), never content; in the order of
   *     the message's placeholders
   */
  protected RuleBroken(Object... details) {
    this.details = List.of(details);
  }

  /** The message key: the feature, {@code rule}, and the name of the sentence. */
  public String key() {
    String[] packages = getClass().getPackageName().split("\\.");
    return packages[packages.length - 1] + ".rule." + getClass().getSimpleName();
  }

  /** What the sentence names; empty after the exception has travelled between nodes. */
  public List<Object> details() {
    return details == null ? List.of() : details;
  }

  @Override
  public String getMessage() {
    return key();
  }
}
