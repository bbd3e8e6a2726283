package org.supervision.ejb.feed;

import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.feed.FeedBreach;
import org.supervision.domain.feed.FeedComparison;
import org.supervision.domain.feed.FeedFile;
import org.supervision.domain.feed.FeedGain;
import org.supervision.domain.feed.FeedRow;
import org.supervision.domain.people.Person;

/**
 * What a feed would change.
 *
 * @param day from which it would be so
 * @param before what is known of that day, one row for each employment
 * @param comparison what it would change, and its faults
 * @param file as it was read
 * @param report the same, as it is told
 * @param percent how many employments in a hundred it may end without a second person
 * @param endsMany whether it would end more
 * @param breaches what breaks a rule of allocation
 * @param gain whom it would change something for that they must not decide on alone
 */
public record FeedPreview(
    LocalDate day,
    List<FeedRow> before,
    FeedComparison comparison,
    FeedFile file,
    FeedReport report,
    int percent,
    boolean endsMany,
    List<FeedBreach> breaches,
    FeedGain gain) {

  /** Whether it could be applied: it has no fault. */
  public boolean isFaultless() {
    return comparison.faults().isEmpty();
  }

  /** Whether a second person has to confirm it where this one asks. */
  public boolean needsTwo(Person asking) {
    return endsMany || gain.isForTwo() || isGainFor(asking);
  }

  /** Whether somebody would gain by it too much to be the second of two who decide. */
  public boolean isDirectGainFor(Person person) {
    return gain.isDirectlyFor(person.getStaffNumber(), person.getLogin());
  }

  /** Whether somebody would gain by it, so that they cannot decide alone. */
  public boolean isGainFor(Person person) {
    return gain.isFor(person.getStaffNumber(), person.getLogin());
  }
}
