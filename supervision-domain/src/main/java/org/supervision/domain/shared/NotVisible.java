package org.supervision.domain.shared;

/**
 * Whatever the caller asked for does not exist, or is not theirs to see: both answer alike (ACCESS
 * 26).
 */
public class NotVisible extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
