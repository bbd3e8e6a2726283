package org.supervision.domain.feed;

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
 * @param handingOver by person number: the number of who hands them over by a move that is planned
 */
public record PeopleNow(
    List<FeedRow> open,
    Set<String> overKeys,
    Set<String> loginsElsewhere,
    Map<String, String> logins,
    Map<String, String> handingOver) {

  /** Keeps its own copies. */
  public PeopleNow {
    open = List.copyOf(open);
    overKeys = Set.copyOf(overKeys);
    loginsElsewhere = Set.copyOf(loginsElsewhere);
    logins = Map.copyOf(logins);
    handingOver = Map.copyOf(handingOver);
  }

  /** The numbers of everybody who was ever known. */
  public Set<String> numbers() {
    return logins.keySet();
  }
}
