package org.supervision.domain.monitoring;

/** What a saved view looks at. */
public enum LookedAt {
  /** The figures of a month. */
  FIGURES,
  /** The people of a month. */
  PEOPLE,
  /** Month by month. */
  TREND
}
