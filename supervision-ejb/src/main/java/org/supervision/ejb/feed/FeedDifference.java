package org.supervision.ejb.feed;

import org.supervision.domain.feed.FeedChange;

/**
 * One change of a feed as it is told.
 *
 * @param line of the file, 0 where the file does not name the employment any more
 * @param number the person's number in the HR system
 * @param before what is known, the columns that change alone
 * @param after what the feed says of them
 */
public record FeedDifference(
    FeedChange.Kind kind, int line, String number, String name, String before, String after) {}
