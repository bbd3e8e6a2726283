package org.supervision.ejb.feed;

import org.supervision.domain.feed.FeedComparison;
import org.supervision.domain.feed.FeedFile;

/**
 * What a feed would change.
 *
 * @param comparison what it would change, and its faults
 * @param file as it was read
 * @param report the same, as it is told
 * @param percent how many employments in a hundred it may end without a second person
 * @param endsMany whether it would end more
 */
public record FeedPreview(
    FeedComparison comparison, FeedFile file, FeedReport report, int percent, boolean endsMany) {

  /** Whether it could be applied: it has no fault. */
  public boolean isFaultless() {
    return comparison.faults().isEmpty();
  }
}
