package org.supervision.domain.feed;

/**
 * Why a feed cannot be applied, and where it is to be put right.
 *
 * @param line of the file, the header being 1
 * @param kind what is wrong; its words say what to do
 * @param column where in the line, or null where it is the line as a whole
 * @param detail what stands there, a fact and never content; may be empty
 */
public record FeedFault(int line, Kind kind, FeedColumn column, String detail)
    implements Comparable<FeedFault> {

  /** What can be wrong with a feed. */
  public enum Kind {
    /** The file is no table of text in UTF-8. */
    NOT_A_FEED,
    /** A column is missing, or there twice. */
    NOT_THE_HEADER,
    /** The line has more or fewer cells than the header. */
    NOT_AS_MANY_CELLS,
    /** A cell that is needed is empty. */
    EMPTY,
    /** A cell is too long, or holds characters that no name has. */
    NOT_A_TEXT,
    /** It is not a day written as 2026-11-24, or none that makes sense. */
    NOT_A_DATE,
    /** It is not a number, or none that makes sense. */
    NOT_A_NUMBER,
    /** It is none of the words for this column. */
    NOT_A_WORD,
    /** It ends before it starts. */
    ENDS_BEFORE_IT_STARTS,
    /** The post begins before the employment, or after its end. */
    POST_OUTSIDE_EMPLOYMENT,
    /** No rule and no post knows this role. */
    UNKNOWN_ROLE,
    /** No rule and no team knows this sort of team. */
    UNKNOWN_TEAM,
    /** Somebody would be in a team that is closed, or still be when it will be. */
    TEAM_CLOSED,
    /** No rule and no post knows this stage of a career. */
    UNKNOWN_STAGE,
    /** The employment stands in an earlier line too. */
    EMPLOYMENT_TWICE,
    /** An earlier line gives somebody else this number, or the same person other facts. */
    TWO_PEOPLE_ONE_NUMBER,
    /** Somebody else has this login. */
    LOGIN_TWICE,
    /** Nobody in the file has the manager's number. */
    UNKNOWN_MANAGER,
    /** The manager is not employed any more, or not yet. */
    MANAGER_NOT_HERE,
    /** The post is supervised, and no manager is named. */
    NOBODY_SUPERVISES,
    /** Somebody would manage themselves, directly or through others. */
    LOOP_IN_THE_LINE,
    /** A move is planned for them, and this names a manager who is no part of it. */
    MOVE_PLANNED,
    /** This number is known, written with other capitals. */
    OTHER_CAPITALS
  }

  @Override
  public int compareTo(FeedFault other) {
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : kind.compareTo(other.kind);
  }
}
