package org.supervision.ejb.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.transfer.RelationshipEnding;

/**
 * Fact: a supervisory relationship ended, and the file did not pass by that: somebody left, or it
 * was for a time. Whoever hears of it finishes what was under way, in the same transaction, in the
 * order of {@link FileTransferred}, and says what became of it.
 */
public final class RelationshipEnded {

  private final SupervisoryRelationship ended;
  private final SupervisoryRelationship next;
  private final RelationshipEnding ending;
  private final List<AffectedItem> became = new ArrayList<>();

  /** Of {@code ended}; {@code next} is the supervisee's line-management relationship, or null. */
  RelationshipEnded(
      SupervisoryRelationship ended, SupervisoryRelationship next, RelationshipEnding ending) {
    this.ended = ended;
    this.next = next;
    this.ending = ending;
  }

  /** Says what became of something. */
  public void became(String key, LocalDate on, int count) {
    became.add(new AffectedItem(key, on, count, AffectedItem.Actor.NOBODY, null));
  }

  /** What became of all that was under way. */
  List<AffectedItem> became() {
    return List.copyOf(became);
  }

  /** The relationship that ended. */
  public SupervisoryRelationship ended() {
    return ended;
  }

  /** The line-management relationship that the supervisee is in now, or null. */
  public SupervisoryRelationship next() {
    return next;
  }

  /** The receipt. */
  public RelationshipEnding ending() {
    return ending;
  }

  /** When it is carried out, which may be later than when the rights ended. */
  public Instant at() {
    return ending.getSettledAt();
  }
}
