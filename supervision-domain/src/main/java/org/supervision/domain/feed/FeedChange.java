package org.supervision.domain.feed;

/**
 * What applying a feed would change for one employment.
 *
 * @param kind what sort of change; one employment can have several
 * @param line of the file, or 0 where the file does not name the employment any more
 * @param before as it is known now, or null for one that begins
 * @param after as the feed has it, or null for one that the file does not name
 */
public record FeedChange(Kind kind, int line, FeedRow before, FeedRow after) {

  /** The sorts of change. */
  public enum Kind {
    /** Nobody knew them. */
    STARTER,
    /** Somebody who was employed here before is again. */
    REJOINER,
    /** An employment that had ended goes on after all: its end was wrong. */
    REINSTATED,
    /** Somebody who is employed here has one employment more. */
    SECOND_EMPLOYMENT,
    /** The post or the team is another. */
    MOVER,
    /** The line manager is another. */
    MANAGER,
    /** They leave the directorate but not the authority: their file closes. */
    DIRECTORATE,
    /** A move that was planned, or waits, does not happen. */
    MOVE_OFF,
    /** The employment ends. */
    LEAVER,
    /** The employment ends later than it was to. */
    LATER_END,
    /** The days away are others. */
    ABSENCE,
    /** Something else about the person or the employment is other than it was. */
    DETAILS
  }

  /** Whose employment: as the feed has them, else as they are known. */
  public FeedPerson person() {
    return after == null ? before.person() : after.person();
  }
}
