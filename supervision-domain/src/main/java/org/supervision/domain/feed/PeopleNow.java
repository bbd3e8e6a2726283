package org.supervision.domain.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The people of an organisation as they are known when a feed comes.
 *
 * @param open employments that are not over, those to come included
 * @param overKeys the keys of employments that are over
 * @param loginsElsewhere logins of people of other organisations
 * @param logins by the number of everybody who was ever known: theirs, or an empty text
 * @param moves those that are planned, or wait
 * @param closed teams that are closed, or will be, each with the day from which it is
 */
public record PeopleNow(
    List<FeedRow> open,
    Set<String> overKeys,
    Set<String> loginsElsewhere,
    Map<String, String> logins,
    List<MoveToCome> moves,
    Map<FeedTeam, LocalDate> closed) {

  /** Keeps its own copies. */
  public PeopleNow {
    open = List.copyOf(open);
    overKeys = Set.copyOf(overKeys);
    loginsElsewhere = Set.copyOf(loginsElsewhere);
    logins = Map.copyOf(logins);
    moves = List.copyOf(moves);
    closed = Map.copyOf(closed);
  }

  /**
   * Whether nobody was ever employed here: whatever comes now is a council's first feed, and those
   * few who are known were put in to hand it in.
   */
  public boolean isFirst() {
    return open.isEmpty() && overKeys.isEmpty();
  }

  /** The numbers of everybody who was ever known. */
  public Set<String> numbers() {
    return logins.keySet();
  }
}
