package org.supervision.ejb.feed;

import jakarta.inject.Inject;
import java.time.Period;
import org.supervision.domain.allocation.Asked;
import org.supervision.domain.feed.FeedBreach;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.ejb.allocation.DeviationAsking;
import org.supervision.ejb.file.Files;
import org.supervision.ejb.people.Allocations;

/**
 * Asks service managers for the deviations that a feed needs. What it tells is so already: where
 * they do not agree, somebody plans a move.
 */
class FeedDeviations {

  private static final String WHY =
      "The HR system names this line manager, and it is so already. Whoever does not agree has"
          + " a move planned.";

  /** A pack says nothing of what HR began without asking: it is looked at again soon. */
  private static final Period REVIEWED_AFTER = Period.ofMonths(3);

  @Inject private DeviationAsking asking;
  @Inject private Allocations allocations;
  @Inject private Files files;

  /** Asks for one, where somebody stands above them who can decide. */
  void ask(FeedBreach breach, Staff staff, String byPersonId) {
    String supervisee = staff.id(breach.supervisee().number());
    SupervisoryRelationship line = allocations.lineOf(supervisee, staff.now()).orElse(null);
    Asked asked =
        new Asked(
            staff.id(breach.supervisor().number()),
            RelationshipKind.LINE_MANAGEMENT,
            null,
            null,
            null);
    asking.askAfterwards(
        files.of(supervisee),
        line,
        asked,
        breach.rules(),
        new DeviationAsking.Grounds(WHY, staff.day().plus(REVIEWED_AFTER)),
        byPersonId);
  }
}
