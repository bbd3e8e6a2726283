package org.supervision.domain.feed;

import java.time.LocalDate;
import java.util.List;

/**
 * One employment of one person with all that is known of it. What a feed says and what is known
 * here have the same form, so that they can be compared.
 *
 * @param person whose
 * @param employment from when until when
 * @param post as what
 * @param managerNumber the line manager's number in the HR system, or null
 * @param absences days away, in order
 */
public record FeedRow(
    FeedPerson person,
    FeedEmployment employment,
    FeedPost post,
    String managerNumber,
    List<FeedAbsence> absences) {

  /** Keeps its own copy. */
  public FeedRow {
    absences = List.copyOf(absences);
  }

  /** What tells it from all others of the organisation. */
  public String key() {
    return person.number() + "/" + employment.number();
  }

  /** Whether the employment has begun and is not over on a day. */
  public boolean isCurrentOn(LocalDate day) {
    return !employment.startedOn().isAfter(day) && !employment.isOverBefore(day);
  }

  /** The same with other days away. */
  FeedRow away(List<FeedAbsence> other) {
    return new FeedRow(person, employment, post, managerNumber, other);
  }

  /** The same with another line manager. */
  FeedRow managedBy(String other) {
    return new FeedRow(person, employment, post, other, absences);
  }

  /** Whether the employment began after a file was made and by the day from which it is so. */
  boolean hasStartedSince(LocalDate madeOn, LocalDate day) {
    LocalDate started = employment.startedOn();
    return started.isAfter(madeOn) && !started.isAfter(day);
  }
}
