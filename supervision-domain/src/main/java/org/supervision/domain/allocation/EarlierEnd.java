package org.supervision.domain.allocation;

import java.time.Instant;
import org.supervision.domain.people.SupervisoryRelationship;

/**
 * When a relationship beside line management may be ended by hand: sooner than said, never later.
 */
public final class EarlierEnd {

  private EarlierEnd() {}

  /**
   * The first instant without it.
   *
   * @param wanted when it is to end; null for at once, which calls off what is still to come
   * @throws OverAlready where it has ended, or was called off
   * @throws EndsBeforeItBegins where that is past, or before its beginning
   * @throws EndsLaterThanSaid where it ends before that already
   */
  public static Instant of(SupervisoryRelationship relationship, Instant wanted, Instant now) {
    Instant from = relationship.getFromAt();
    Instant until = relationship.getUntilAt();
    if (relationship.isOver(now)) {
      throw new OverAlready();
    }
    Instant soonest = now.isBefore(from) ? from : now;
    Instant end = wanted == null ? soonest : wanted;
    if (end.isBefore(soonest)) {
      throw new EndsBeforeItBegins();
    }
    if (until != null && end.isAfter(until)) {
      throw new EndsLaterThanSaid();
    }
    return end;
  }
}
