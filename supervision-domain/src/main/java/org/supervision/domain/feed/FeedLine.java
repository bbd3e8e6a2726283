package org.supervision.domain.feed;

/**
 * A row of a feed and where it stands.
 *
 * @param number of the line in the file, the header being 1
 * @param row what it says
 */
public record FeedLine(int number, FeedRow row) {}
