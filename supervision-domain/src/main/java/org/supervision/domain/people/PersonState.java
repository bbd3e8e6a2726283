package org.supervision.domain.people;

/** How somebody stands in their employment on a day, as HR looks for them. */
public enum PersonState {
  /** Here, and not away. */
  WORKING,
  /** Employed, and away on that day. */
  ABSENT,
  /** Their first post begins later. */
  BEGINNING,
  /** The last day is known and has not passed. */
  LEAVING,
  /** The last day has passed. */
  LEFT
}
