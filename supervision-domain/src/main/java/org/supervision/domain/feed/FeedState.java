package org.supervision.domain.feed;

/** How far a run of the feed has come. */
public enum FeedState {
  /** The file is there, and what it would change can be looked at. */
  CHECKED,
  /** It would end so many employments that a second person in HR has to confirm. */
  WAITING,
  /** It is decided on, and is applied on its day. */
  PLANNED,
  /** It is being applied. */
  APPLYING,
  /** It was applied. */
  APPLIED,
  /** Applying it was refused on the way; nothing was changed. */
  STOPPED,
  /** It was called off, or nobody applied it in time. */
  CANCELLED;

  /** Whether it can still be asked for or called off. */
  public boolean isOpen() {
    return this == CHECKED || this == WAITING || this == PLANNED;
  }
}
