package org.supervision.ejb.feed;

import java.time.Instant;
import org.supervision.domain.feed.FeedState;

/** One run of the feed in a list. */
public record FeedRunRow(
    String id, FeedState state, Instant uploadedAt, String uploadedBy, Integer changes) {}
