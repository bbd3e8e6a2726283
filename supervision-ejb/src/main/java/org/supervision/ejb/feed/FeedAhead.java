package org.supervision.ejb.feed;

import java.util.List;
import java.util.Map;
import org.supervision.domain.feed.FeedMove;

/**
 * What follows from a feed for those whose files would pass.
 *
 * @param moves each file that would
 * @param names everybody's, by number
 * @param unfinished how much of what is not finished between those who part, by what it is
 */
public record FeedAhead(
    List<FeedMove> moves, Map<String, String> names, Map<String, Integer> unfinished) {}
