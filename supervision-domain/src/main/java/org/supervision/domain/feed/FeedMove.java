package org.supervision.domain.feed;

/**
 * A file that would pass by a feed.
 *
 * @param supervisee whose
 * @param from the number of who manages them until then, or null where nobody supervised them
 * @param to the number of who would manage them
 */
public record FeedMove(FeedPerson supervisee, String from, String to) {}
